import '../support/framework.ts'; // before everything else

import { beforeAll, expect, test } from 'vitest';
import { type Asker, VISITOR } from '#lib/actor.ts';
import { approveAnswer } from '#lib/answers/review-answer.ts';
import { submitAnswer } from '#lib/answers/submit-answer.ts';
import { type AskedQuestion, askQuestion } from '#lib/asking/ask-question.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { claimQuestion } from '#lib/claims/claim-question.ts';
import { MINUTE } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import type { QuestionId } from '#lib/id.ts';
import { beginAskerSession } from '#lib/keys/begin-asker-session.ts';
import { outbox } from '#lib/mail/send-mail.ts';
import { addEmail } from '#lib/notices/channels.ts';
import { acceptQuestion } from '#lib/triage/accept-question.ts';
import DeskPage from '../../app/[locale]/(desk)/desk/page.tsx';
import QuestionPage from '../../app/[locale]/(desk)/desk/questions/[id]/page.tsx';
import PublicPage from '../../app/[locale]/(desk)/desk/questions/[id]/public/page.tsx';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { formOf } from '../../prisma/seed/factories/story.ts';
import { testDatabase } from '../support/database.ts';
import { workOff } from '../support/work-off.ts';
import { pageOf } from './matrix-send.ts';

// Two questions of one key and two strangers', handled alike. Nothing on any page of the desk, in any row or in any
// mail may be the same for those two and not for the strangers. The tables of keys alone say that they belong together.

testDatabase();

const NAMES = ['one', 'two', 'stranger', 'other'] as const;
type Name = (typeof NAMES)[number];
const TITLES: Record<Name, string> = {
  one: 'Kotona on ollut hiljaista',
  two: 'Työpaikalla minua ohitetaan',
  stranger: 'Naapurin melu valvottaa yöt',
  other: 'Lapseni ei halua kouluun',
};
const START = new Date('2026-11-23T08:00:00Z').getTime();
const LOOKED_AT = new Date('2026-11-23T14:00:00Z');

let crew: Awaited<ReturnType<typeof createCrew>>;
const made = {} as Record<Name, AskedQuestion>;
const secrets: string[] = []; // of the key: what stands nowhere at the desk

beforeAll(async () => {
  crew = await createCrew({ openLimit: 9 });
  for (const [number, name] of NAMES.entries()) {
    const moment = (minutes: number) => new Date(START + (number * 60 + minutes) * MINUTE);
    const input = { ...formOf(crew), title: TITLES[name] };
    const asked = await at(moment(0), () =>
      askQuestion(VISITOR, input, name === 'two' ? made.one.keyId : null),
    );
    made[name] = asked;
    const { questionId } = asked;
    const asker: Asker = { kind: 'asker', questionId };
    await at(moment(1), () => beginAskerSession(asked, null));
    if (name !== 'two') await at(moment(2), () => addEmail(asker, `${number}@posti.invalid`, 'fi'));
    await at(moment(3), () => followUp(asker, { body: `Lisään vielä tämän: ${TITLES[name]}.` }));
    await at(moment(4), () => acceptQuestion(crew.moderator, { questionId, risk: 1 }));
    await at(moment(5), () => claimQuestion(crew.answerer, { questionId }));
    const body = `Luin viestisi. ${TITLES[name]}: siitä voi puhua täällä rauhassa.`;
    await at(moment(6), () => submitAnswer(crew.answerer, { questionId, body }));
    if (name === 'one' || name === 'stranger')
      await at(moment(7), () => approveAnswer(crew.reviewer, { questionId }));
    await at(moment(8), workOff);
  }
  const key = await client().key.findUniqueOrThrow({ where: { id: made.one.keyId } });
  secrets.push(key.id, key.locator, key.secretHash, made.one.code ?? '');
});

const STAFF = ['answerer', 'reviewer', 'moderator'] as const;

/** What is in two of them and in none of the strangers'. */
function sharedByTwo(seen: Record<Name, ReadonlySet<string>>): string[] {
  const strangers = new Set([...seen.stranger, ...seen.other]);
  return [...seen.one].filter((part) => seen.two.has(part) && !strangers.has(part));
}

const partsOf = (text: string) => new Set(text.split(/[^\p{L}\p{N}_]+/u));

test.each(STAFF)(
  'no page before the %s says of which key a question is, or of the same',
  async (who) => {
    const member = crew[who];
    const seen = {} as Record<Name, Set<string>>;
    for (const name of NAMES) {
      const id = made[name].questionId;
      // All at one moment: a page says when it was made, and two might share the second.
      const both = await at(LOOKED_AT, async () => [
        await pageOf(member, QuestionPage, { id }),
        await pageOf(member, PublicPage, { id }),
      ]);
      const pages = both.join(' ');
      expect(pages).toContain(TITLES[name]);
      for (const secret of secrets) expect(pages).not.toContain(secret);
      seen[name] = partsOf(pages);
    }
    expect(sharedByTwo(seen)).toEqual([]);
    const desk = await pageOf(member, DeskPage);
    for (const secret of secrets) expect(desk).not.toContain(secret);
  },
);

type Row = { at: string; row: Record<string, unknown> };

/** Every row of every table, those of the jobs too, as JSON with the table it stands in. */
async function allRows(): Promise<Row[]> {
  const tables = await client().$queryRaw<{ schema: string; table: string }[]>`
    SELECT table_schema AS schema, table_name AS "table" FROM information_schema.tables
    WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`;
  const rows = await Promise.all(
    tables.map(async ({ schema, table }) => {
      const text = `SELECT to_jsonb(t) AS row FROM "${schema}"."${table}" t`;
      const found = await client().$queryRawUnsafe<Pick<Row, 'row'>[]>(text);
      return found.map(({ row }) => ({ at: `${schema}.${table}`, row }));
    }),
  );
  return rows.flat();
}

const TABLES_OF_KEYS = ['public.key_holds', 'public.asker_sessions', 'public.keys'];

/** The values of a question's rows, and of those that belong to these, by table and column. */
function valuesOf(id: QuestionId, rows: Row[]): Set<string> {
  const ids = new Set<unknown>([id]);
  const own = new Set<Row>();
  for (let size = -1; size < own.size; ) {
    size = own.size;
    for (const one of rows) {
      const flat = JSON.stringify(one.row);
      if (own.has(one) || ![...ids].some((known) => flat.includes(`"${known}"`))) continue;
      own.add(one);
      const { id: its } = one.row;
      if (typeof its === 'string' && its.length >= 12) ids.add(its);
    }
  }
  return new Set(
    [...own].flatMap(({ at: table, row }) =>
      Object.entries(row).map(([column, value]) => `${table}.${column}=${JSON.stringify(value)}`),
    ),
  );
}

test('of all tables those of keys alone hold something that the two share', async () => {
  const rows = await allRows();
  const shared = (among: Row[]) => {
    const seen = {} as Record<Name, Set<string>>;
    for (const name of NAMES) seen[name] = valuesOf(made[name].questionId, among);
    return sharedByTwo(seen);
  };
  const besides = rows.filter(({ at: table }) => !TABLES_OF_KEYS.includes(table));
  expect(valuesOf(made.one.questionId, besides).size).toBeGreaterThan(60);
  expect(shared(besides)).toEqual([]);
  expect(shared(rows).map((value) => value.replace(/=.*/, ''))).toContain(
    'public.key_holds.key_id',
  );
});

test('mails to staff and the record of events hold nothing of a key', async () => {
  const staff = (await outbox()).filter(({ to }) => !to.endsWith('@posti.invalid'));
  const events = await client().event.findMany();
  expect(events.length).toBeGreaterThan(10);
  const told = JSON.stringify([staff, events], (_, value) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  for (const secret of secrets) expect(told).not.toContain(secret);
});
