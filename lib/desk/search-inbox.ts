import { setImmediate } from 'node:timers/promises';
import type { Member } from '../actor.ts';
import { reading, type Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import { inOne } from '../db/in-one.ts';
import type { AccountId, QuestionId } from '../id.ts';
import { excerptAround, type Range } from '../questions/excerpt.ts';
import { openQuestion, sealedSelect } from '../questions/opened.ts';
import { reachOf, visibleTo } from '../questions/visibility.ts';
import { type Beginnings, beginningsOf } from '../search/beginnings.ts';
import { type InboxItem, inboxLine, inboxLineSelect } from './inbox.ts';

const LOOKED_THROUGH = 2_000; // questions, those that changed last: some hundred milliseconds of work in all
const PART = 100; // questions unsealed in one go: some milliseconds, then others are answered
const AT_ONCE = 2; // searches of a person in one process: what they typed last, and one that it came too late for
const MOST_FOUND = 30; // whoever sees more looks for another word

/** A question that holds what was looked for, with the place where it does. */
export type InboxHit = InboxItem & { excerpt: string; marks: Range[] };

/**
 * What a search at the desk found; `complete` unless there was more to read or to show. `newest` is how many
 * questions were looked through, where there are older ones.
 */
export type InboxSearchResult = { items: InboxHit[]; complete: boolean; newest: number | null };

const searching = new Map<AccountId, number>();

/**
 * Looks for words among the questions a member may see, newest change first. Texts are unsealed in memory
 * one by one; nothing of them or of the search is kept. Null: as many searches of theirs go on already.
 */
export async function searchInbox(actor: Member, q: string): Promise<InboxSearchResult | null> {
  const { accountId } = actor;
  const others = searching.get(accountId) ?? 0;
  if (others >= AT_ONCE) return null;
  searching.set(accountId, others + 1);
  try {
    return await lookThrough(actor, beginningsOf(q));
  } finally {
    const left = (searching.get(accountId) ?? 1) - 1;
    if (left > 0) searching.set(accountId, left);
    else searching.delete(accountId);
  }
}

type Hit = { id: QuestionId; excerpt: string; marks: Range[] };

async function lookThrough(actor: Member, matches: Beginnings): Promise<InboxSearchResult> {
  const ids = await newestOf(actor, LOOKED_THROUGH + 1);
  const newest = ids.length > LOOKED_THROUGH ? LOOKED_THROUGH : null;
  const hits: Hit[] = [];
  for (let from = 0; from < Math.min(ids.length, LOOKED_THROUGH); from += PART) {
    const part = ids.slice(from, Math.min(from + PART, LOOKED_THROUGH));
    for (const row of await readable(actor, part, sealedSelect)) {
      const { title, body } = openQuestion(row);
      if (!matches.all(`${title}\n${body}`)) continue;
      const excerpt = excerptAround([body], matches.ranges);
      hits.push({ id: row.id, excerpt, marks: matches.ranges(excerpt) });
      if (hits.length === MOST_FOUND) {
        return { items: await itemsOf(actor, hits), complete: false, newest: null };
      }
    }
    await setImmediate(); // others are answered in between
  }
  return { items: await itemsOf(actor, hits), complete: newest === null, newest };
}

/** Which questions of a member changed last: of each part of what they reach by an index, in one statement. */
async function newestOf(actor: Member, most: number): Promise<QuestionId[]> {
  const parts = reachOf(actor).map((where, index) => ({
    name: String(index),
    read: (db: Tx) =>
      db.question.findMany({
        where: { AND: [visibleTo(actor), where] },
        orderBy: NEWEST,
        take: most,
        select: { id: true, changedAt: true },
      }),
  }));
  if (parts.length === 0) return [];
  const each = await inOne(parts);
  const rows = await reading(
    actor,
    (tx) => tx.$queryRaw<{ id: QuestionId }[]>`
      SELECT id FROM (SELECT DISTINCT id, "changedAt" FROM (${each}) AS reached) AS seen
      ORDER BY "changedAt" DESC, id LIMIT ${most}`,
  );
  return rows.map(({ id }) => id);
}

const NEWEST: Prisma.QuestionOrderByWithRelationInput[] = [{ changedAt: 'desc' }, { id: 'asc' }];

/** Of these questions those that are still this member's to see, newest change first. */
function readable<Select extends Prisma.QuestionSelect>(
  actor: Member,
  ids: QuestionId[],
  select: Select,
) {
  return reading(actor, (tx) =>
    tx.question.findMany({
      where: { AND: [{ id: { in: ids } }, visibleTo(actor)] },
      orderBy: NEWEST,
      select,
    }),
  );
}

async function itemsOf(actor: Member, hits: Hit[]): Promise<InboxHit[]> {
  const ids = hits.map(({ id }) => id);
  const rows = ids.length > 0 ? await readable(actor, ids, inboxLineSelect) : [];
  const lines = new Map(rows.map((row) => [row.id, inboxLine(row, actor)]));
  return hits.flatMap(({ id, ...found }) => {
    const line = lines.get(id);
    return line ? { ...line, ...found } : [];
  });
}
