import { createHash } from 'node:crypto';
import type { AnswerId } from '../id.ts';
import { slugOf } from '../questions/slug.ts';
import type { Originals } from './originals.ts';
import { withoutCovers } from './wording/covers.ts';
import type { PublicDraft } from './wording/draft.ts';

type OutgoingPart = { body: string } & (
  | { kind: 'answer'; id: AnswerId }
  | { kind: 'followUp'; id: string }
);

/** Exactly what goes out of a public version: its address and each of its parts. */
export type Outgoing = {
  slug: string;
  title: string;
  body: string;
  ageBand: string | null;
  parts: OutgoingPart[];
};

/** What goes out of a draft. */
export function outgoingOf(draft: PublicDraft, { ageBand }: Pick<Originals, 'ageBand'>): Outgoing {
  return {
    slug: slugOf(withoutCovers(draft.title)),
    title: draft.title,
    body: draft.body,
    ageBand: draft.showAge ? ageBand : null,
    parts: draft.parts.filter(({ included }) => included).map(({ included: _, ...part }) => part),
  };
}

/** What binds a yes to the text that was read. @returns 64 hexadecimal digits of a SHA-256 */
export function digestOf({ slug, title, body, ageBand, parts }: Outgoing): string {
  const whole = [slug, title, body, ageBand, parts.map((part) => [part.kind, part.id, part.body])];
  return createHash('sha256').update(JSON.stringify(whole)).digest('hex');
}
