import type { Tx } from '../../db/client.ts';
import type { Locale } from '../../i18n/routing.ts';
import { type Matters, mattersIn } from '../matters/matters-in.ts';
import { mayStandBeside } from '../matters/may-stand-beside.ts';
import { nearnessOf } from '../matters/nearness.ts';
import type { Alike, Candidate, Told } from './likeness.ts';
import { likeByRuns } from './runs.ts';

const BRIEF = 250; // letters of a text that has not been written to its end
const READ = 1_000; // letters of each: what a text is about stands at its beginning

// Both are clearly about one matter, and the words do not speak much more for another.
const SAME_MATTER = 0.8;
const WORDS_AGREE = 0.5; // of what the best other has
// One names what the other is about: then words and letters must speak for it, and for no other.
const NAMED = 0.55;
const ENOUGH = 0.2;
const LEAD = 1.1;
const SAME_TEXT = 1.2; // nearly: nobody says so much alike about something else
const SAME_WORDS = 0.4; // less in words is never nearly the same text
const LEAD_IN_THEME = 0.1; // less, where a theme was chosen and is the same

// What orders those that are alike: what they are about says most.
const MATTER = 0.6;
const WORDS = 0.4;
const SAME_THEME = 0.1;

/** A text, and those that may be like it by their words. */
export type WithCandidates = {
  text: Told;
  locale: Locale;
  isWritten: boolean; // and not published
  inCrisis: boolean;
  found: readonly Candidate[];
};

type Row = Told & { number: number };
type Other = Candidate & { text: Told; matters: Matters; letters: number };

/** Of the candidates of each text those that are about the same matter and may stand beside it, best first. */
export async function closestOf(tx: Tx, all: readonly WithCandidates[]): Promise<Alike[][]> {
  const numbers = new Set(all.flatMap(({ found }) => found.map(({ number }) => number)));
  const rows = await tx.$queryRaw<Row[]>`
    SELECT d.number, p.title, left(p.body, ${READ}) AS body
    FROM search_documents d JOIN publications p ON p.question_id = d.question_id
    WHERE d.number = ANY(${[...numbers]}::int[])`;
  const texts = new Map(rows.map((row) => [row.number, row]));
  const read = new Map<number, Matters>();
  return all.map((each) => {
    const own = mattersIn(each.text.title, each.text.body, each.locale);
    const others = each.found.flatMap((candidate) => {
      const text = texts.get(candidate.number);
      if (!text) return [];
      const matters = read.get(candidate.number) ?? mattersIn(text.title, text.body, each.locale);
      read.set(candidate.number, matters);
      return [{ ...candidate, text, matters, letters: 0 }];
    });
    return alikeAmong(each, own, others);
  });
}

function alikeAmong(
  { text, isWritten, inCrisis }: WithCandidates,
  own: Matters,
  others: Other[],
): Alike[] {
  const isBrief = isWritten && text.title.length + text.body.length <= BRIEF;
  const near = others
    .filter(({ matters }) => mayStandBeside(own, matters, inCrisis))
    .map((other) => {
      const { share, most } = nearnessOf(own, other.matters, isBrief);
      const rivals = others.filter((one) => one !== other && one.text.title !== text.title);
      return { other, share, rivals, most, isSame: most >= SAME_MATTER && agrees(other, rivals) };
    });
  const isOpen = near.some(({ other, most, isSame }) => !isSame && mayLead(other, most));
  if (isWritten && !inCrisis && isOpen) readLetters(text, others);
  return near
    .flatMap(({ other, share, rivals, most, isSame }) => {
      const speaks = other.letters >= SAME_TEXT || (most >= NAMED && leads(other, rivals));
      return isSame || speaks ? [{ number: other.number, likeness: likenessOf(share, other) }] : [];
    })
    .sort((one, two) => two.likeness - one.likeness || two.number - one.number);
}

/** Runs of letters cost more than all else, and are read only where they can settle something. */
function readLetters(text: Told, others: readonly Other[]): void {
  const likeness = likeByRuns(
    text,
    others.map((other) => other.text),
  );
  for (const [index, other] of others.entries())
    other.letters = other.likeness + (likeness[index] ?? 0);
}

function mayLead({ likeness }: Other, most: number): boolean {
  return most >= NAMED || likeness >= SAME_WORDS;
}

function agrees({ likeness }: Other, rivals: readonly Other[]): boolean {
  return likeness >= WORDS_AGREE * Math.max(0, ...rivals.map((rival) => rival.likeness));
}

function leads({ letters, sameTheme }: Other, rivals: readonly Other[]): boolean {
  const times = sameTheme ? LEAD - LEAD_IN_THEME : LEAD;
  return letters >= Math.max(ENOUGH, times * Math.max(0, ...rivals.map((one) => one.letters)));
}

function likenessOf(share: number, { likeness, sameTheme }: Other): number {
  return MATTER * share + WORDS * likeness + (sameTheme ? SAME_THEME : 0);
}
