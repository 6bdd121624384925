import type { PersonalKind } from '../../safety/finding.ts';
import type { Known } from '../../safety/known.ts';
import { namesBeside } from '../../safety/names-of.ts';
import { personalDataIn } from '../../safety/personal-data.ts';
import { coversIn } from './covers.ts';
import type { PublicDraft } from './draft.ts';

/** What a place needs a decision for: it could name somebody, or a word in brackets covers what did. */
export type MarkKind = PersonalKind | 'cover';

/** A place in the texts of a public version that needs a decision: its words, once however often they stand. */
export type Mark = { text: string; kind: MarkKind; fields: string[] };

type Texts = Pick<PublicDraft, 'title' | 'body' | 'parts'>;

type Written = {
  title: string;
  body: string;
  parts: readonly { body: string }[];
  covered: { title: string; body: string } | null;
};

/**
 * Who stands anywhere in the originals, to be looked for in every text that is made of them; of what was
 * covered only what stands elsewhere too, in the public version as well.
 */
export function knownIn(
  { covered, ...originals }: Written,
  version: Omit<Written, 'covered'> = originals,
): Known {
  const below = covered ? [covered.title, covered.body] : [];
  const texts = [originals, version].flatMap(({ title, body, parts }) => [
    title,
    body,
    ...parts.map((part) => part.body),
  ]);
  return namesBeside([...new Set(texts)], below);
}

/** The texts of a public version that go out, by the names of their fields. */
export function outgoingTexts({ title, body, parts }: Texts): Record<string, string> {
  const included = parts.flatMap((part, place) =>
    part.included ? [[`parts.${place}.body`, part.body] as const] : [],
  );
  return { title, body, ...Object.fromEntries(included) };
}

/** Where in a text a decision is needed, in its order: characters `start` to `end`. */
export function placesIn(
  text: string,
  known: Known,
): { kind: MarkKind; start: number; end: number }[] {
  const covers = coversIn(text).map((cover) => ({ kind: 'cover' as const, ...cover }));
  const found = personalDataIn(text, known).filter(
    ({ start, end }) => !covers.some((cover) => start < cover.end && end > cover.start),
  );
  return [...covers, ...found].sort((one, other) => one.start - other.start);
}

/** Every place in these texts that needs a decision, in their order. */
export function marksIn(texts: Record<string, string>, known: Known): Mark[] {
  const marks = new Map<string, Mark>();
  for (const [field, text] of Object.entries(texts)) {
    for (const { kind, start, end } of placesIn(text, known)) {
      const words = text.slice(start, end);
      const mark = marks.get(words) ?? { text: words, kind, fields: [] };
      if (!mark.fields.includes(field)) mark.fields.push(field);
      marks.set(words, mark);
    }
  }
  return [...marks.values()];
}

/** The places of a public version that nobody has decided about: they stand, and no reason says why. */
export function undecidedMarks(draft: Texts & Pick<PublicDraft, 'left'>, known: Known): Mark[] {
  const left = new Set(draft.left.filter(isReason).map(({ text }) => text));
  return marksIn(outgoingTexts(draft), known).filter(({ text }) => !left.has(text));
}

// "Another reason" says nothing until it is told.
const isReason = ({ reason, why }: PublicDraft['left'][number]) => reason !== 'other' || why !== '';
