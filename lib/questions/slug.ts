import type { QuestionId } from '../id.ts';
import { idFields } from '../id-fields.ts';

// Long enough to be read in a result list, short enough for an address line.
const SLUG_LENGTH = 70;

/** The readable end of an address: `Äitini ei puhu minulle` → `aitini-ei-puhu-minulle`. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const cut =
    plain.length > SLUG_LENGTH ? plain.slice(0, SLUG_LENGTH).replace(/-[^-]*$/, '') : plain;
  return cut || 'kysymys';
}

/** An address's `{id}-{slug}` taken apart; anything may be typed there. */
export function splitHandle(handle: string): { id: QuestionId; slug: string } {
  const at = handle.indexOf('-');
  const id = idFields.question.parse(at < 0 ? handle : handle.slice(0, at));
  return { id, slug: at < 0 ? '' : handle.slice(at + 1) };
}
