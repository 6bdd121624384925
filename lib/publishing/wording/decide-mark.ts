import type { Known } from '../../safety/known.ts';
import type { PublicDraft } from './draft.ts';
import { withFitting } from './fitted.ts';
import { placesIn } from './marks.ts';

type Texts = Pick<PublicDraft, 'title' | 'body' | 'parts' | 'left'>;

/** What a form says of places in the texts, and which of its buttons was pressed for which place. */
type Pressed = Texts & {
  intent: string;
  place?: number;
  marks: readonly (
    | (Pick<PublicDraft['left'][number], 'text' | 'why'> & {
        word: string;
        canned: string;
        reason?: PublicDraft['left'][number]['reason'];
      })
    | undefined
  )[];
};

/** The texts with every place that stands in these words put into other words. */
function withWord<Draft extends Texts>(
  draft: Draft,
  { text, word, known }: { text: string; word: string; known: Known },
): Draft {
  const swap = (whole: string) => wordsSwapped(whole, { text, word, known });
  return {
    ...draft,
    title: swap(draft.title),
    body: swap(draft.body),
    parts: draft.parts.map((part) => ({ ...part, body: swap(part.body) })),
  };
}

/** One text with the places that stand in these words, and only those, put into other words. */
export function wordsSwapped(
  whole: string,
  { text, word, known }: { text: string; word: string; known: Known },
): string {
  return placesIn(whole, known)
    .filter(({ start, end }) => whole.slice(start, end) === text)
    .reduceRight((rest, place) => withFitting(rest, place, word), whole);
}

/** Whether a place is to be left and nobody has said why. */
export function lacksReason({ intent, place = -1, marks }: Pressed): boolean {
  const mark = marks[place];
  if (intent !== 'leave' || !mark) return false;
  return mark.reason === undefined || (mark.reason === 'other' && mark.why === '');
}

/** What the press of a button says of one place in the texts: other words, a reason to leave it, or neither. */
export function decided<Input extends Pressed>(input: Input, known: Known): Input {
  const { intent, place = -1, left } = input;
  if (intent === 'reconsider') return { ...input, left: left.filter((_, at) => at !== place) };
  const mark = input.marks[place];
  if (!mark) return input;
  const { text, word, canned, reason, why } = mark;
  if (intent === 'swap') return withWord(input, { text, word: canned, known });
  if (intent === 'other') return withWord(input, { text, word, known });
  if (intent !== 'leave' || !reason) return input;
  const others = left.filter((one) => one.text !== text);
  return { ...input, left: [...others, { text, reason, why }] };
}
