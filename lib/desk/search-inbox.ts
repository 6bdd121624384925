import { setImmediate } from 'node:timers/promises';
import type { Member } from '../actor.ts';
import { reading } from '../db/client.ts';
import { LOCALES } from '../i18n/routing.ts';
import type { QuestionId } from '../id.ts';
import { excerptAround, type Range } from '../questions/excerpt.ts';
import { openQuestion, sealedSelect } from '../questions/opened.ts';
import { visibleTo } from '../questions/visibility.ts';
import { keysOf } from '../search/words/language.ts';
import { folded, tokensOf } from '../search/words/letters.ts';
import { type InboxItem, inboxLine, inboxLineSelect } from './inbox.ts';

const BATCH = 250; // questions unsealed in one go: some ten milliseconds
const MOST_READ = 5_000; // those that changed last; opening more would make everybody wait
const MOST_FOUND = 30; // whoever sees more looks for another word
const SHORTEST_STEM = 3; // letters; shorter beginnings fit too many words

/** A question that holds what was looked for, with the place where it does. */
export type InboxHit = InboxItem & { excerpt: string; marks: Range[] };

/** What a search at the desk found; `complete` unless there was more to read or to show. */
export type InboxSearchResult = { items: InboxHit[]; complete: boolean };

/**
 * Looks for words among all questions a member may see, newest change first. Texts are unsealed in memory
 * one by one; nothing of them or of the search is kept.
 */
export async function searchInbox(actor: Member, q: string): Promise<InboxSearchResult> {
  const matches = matcherOf(q);
  const items: InboxHit[] = [];
  let cursor: QuestionId | undefined;
  for (let read = 0; read < MOST_READ; read += BATCH) {
    const rows = await nextRows(actor, cursor);
    for (const row of rows) {
      const { title, body } = openQuestion(row);
      if (!matches.all(`${title}\n${body}`)) continue;
      const excerpt = excerptAround([body], matches.ranges);
      items.push({ ...inboxLine(row, actor), excerpt, marks: matches.ranges(excerpt) });
      if (items.length === MOST_FOUND) return { items, complete: false };
    }
    if (rows.length < BATCH) return { items, complete: true };
    cursor = rows.at(-1)?.id;
    await setImmediate(); // others are answered in between
  }
  return { items, complete: false };
}

function nextRows(actor: Member, cursor: QuestionId | undefined) {
  return reading(actor, (tx) =>
    tx.question.findMany({
      where: visibleTo(actor),
      orderBy: [{ changedAt: 'desc' }, { id: 'asc' }],
      take: BATCH,
      ...(cursor && { cursor: { id: cursor }, skip: 1 }),
      select: { ...inboxLineSelect, ...sealedSelect },
    }),
  );
}

/** A text fits when every word looked for is the beginning of one of its words, in some form. */
function matcherOf(q: string) {
  const wanted = tokensOf(q).map(({ word }) => beginningsOf(word));
  const any = wanted.flat();
  const begins = (word: string, beginnings: readonly string[]) =>
    beginnings.some((beginning) => word.startsWith(beginning));
  return {
    all(text: string): boolean {
      const words = [...new Set(tokensOf(text).map(({ word }) => folded(word)))];
      return wanted.every((beginnings) => words.some((word) => begins(word, beginnings)));
    },
    ranges: (text: string): Range[] =>
      tokensOf(text)
        .filter(({ word }) => begins(folded(word), any))
        .map(({ from, to }) => [from, to]),
  };
}

function beginningsOf(word: string): string[] {
  const stems = LOCALES.flatMap((language) => keysOf(word, language).map(({ term }) => term));
  return [folded(word), ...stems.filter((stem) => stem.length >= SHORTEST_STEM)];
}
