import { describe, expect, test } from 'vitest';
import { eventsAreOnlyAdded } from './support/event-rules.ts';
import { importDirection, importsNameTheirFile } from './support/import-rules.ts';
import { refusalsAreNamed } from './support/refusal-rules.ts';
import { file, type RuleCase, testRules } from './support/rule-cases.ts';
import { fileSizes, foldersNameAThing, noBarrels } from './support/shape-rules.ts';
import { readSources } from './support/sources.ts';
import {
  actionsAreMadeByAction,
  cookiesHaveOneHelper,
  noUnsafeSql,
  oneDatabaseClient,
  onlyMoveWritesStatus,
  sealedPlacesAreNamed,
} from './support/writing-rules.ts';

const running = readSources('app', 'components', 'lib', 'prisma', 'bin', 'public');
const loose = readSources('.').filter(({ path }) => !path.includes('/')); // proxy.ts and the like
const everything = [...running, ...readSources('tests')];
const otherTests = readSources('tests').filter(({ path }) => path !== 'tests/architecture.test.ts');

const cases: RuleCase[] = [
  {
    name: 'imports go one way: app, components, lib, database',
    rule: importDirection,
    among: running,
    refuses: [
      file('lib/answers/a.ts', "import { Button } from '#components/ui/button.tsx';"),
      file('lib/answers/a.ts', "const page = await import('../../app/page.tsx');"),
      file('lib/answers/a.ts', "import { revalidateTag } from 'next/cache';"),
      file('lib/answers/a.ts', 'import {', '  getToken,', "} from 'next-auth/jwt';"),
      file('app/page.tsx', "import { withActor } from '#lib/db/client.ts';"),
      file('components/ui/a.tsx', "import type { Row } from '../../lib/db/generated/client.ts';"),
      file('components/ui/a.tsx', "import { claim } from '#lib/claims/claim-question.ts';"),
      file('components/ui/a.tsx', "import '../../app/globals.css';"),
      file('app/page.tsx', "import { aQuestion } from '#tests/factories/question.ts';"),
    ],
    accepts: [
      file('app/page.tsx', "import { Button } from '#components/ui/button.tsx';"),
      file('app/actions.ts', "import { claim } from '#lib/claims/claim-question.ts';"),
      file('components/ui/a.tsx', "import type { View } from '#lib/questions/queries.ts';"),
      file('components/ui/a.tsx', "import { THEMES } from '#lib/themes/schema.ts';"),
      file('lib/web/a.ts', "import { headers } from 'next/headers';"),
      file('lib/questions/a.ts', "// import { x } from '#components/ui/button.tsx';"),
    ],
  },
  {
    name: 'imports of our own files name the file in full',
    rule: importsNameTheirFile,
    among: everything,
    refuses: [
      file('lib/a.ts', "import { b } from './b';"),
      file('app/page.tsx', "import { b } from '#lib/b';"),
    ],
    accepts: [file('lib/a.ts', "import { b } from './b.ts';", "import pg from 'pg';")],
  },
  {
    name: 'only move() writes the status of a question',
    rule: onlyMoveWritesStatus,
    among: running,
    refuses: [
      file('lib/a.ts', "db.question.update({ where: { id }, data: { status: 'open' } });"),
      file('lib/a.ts', 'db.question.updateMany({ where: { id }, data: { risk, status } });'),
      file('lib/a.ts', 'tx.question.update({ where: { id }, data });'),
      file('lib/a.ts', 'tx.question.update({ where: { id }, data: changes });'),
      file('lib/a.ts', 'tx.question.update({ where, data: { ...changes } });'),
      file('lib/a.ts', "tx.question.create({ data: { id, status: 'open' } });"),
      file('lib/a.ts', "tx.question.upsert({ where, create: {}, update: { status: 'open' } });"),
      file(
        'lib/a.ts',
        'tx.theme.update({ data: { questions: { updateMany: { where, data } } } });',
      ),
      file('bin/a.ts', 'sql`UPDATE "Question" SET risk = 1, "status" = \'open\' WHERE id = 1`'),
    ],
    accepts: [
      file('lib/questions/transitions.ts', 'tx.question.updateMany({ where, data: { status } });'),
      file('lib/a.ts', "tx.question.updateMany({ where: { status: 'open' }, data: { risk: 2 } });"),
      file(
        'lib/a.ts',
        'tx.question.update({ where, data: { risk: 2 }, select: { status: true } });',
      ),
      file('lib/a.ts', "sql`UPDATE question SET risk = 2 WHERE status = 'open'`"),
      file('lib/a.ts', 'tx.answer.update({ where, data: { status } });'),
    ],
  },
  {
    name: 'only recordEvent() writes an event, and retention alone ends one',
    rule: eventsAreOnlyAdded,
    among: running,
    refuses: [
      file('lib/a.ts', "tx.event.create({ data: { kind: 'claimed' } });"),
      file('lib/a.ts', 'await tx.event', '  .updateMany({ where, data: { reason } });'),
      file('lib/a.ts', 'tx.event.deleteMany({ where });'),
      file('lib/events/record-event.ts', 'tx.event.update({ where, data });'),
      file('lib/retention/a.ts', 'tx.event.create({ data });'),
      file('lib/a.ts', 'tx.member.update({ where, data: { events: { create: { kind } } } });'),
      file('bin/a.ts', 'sql`UPDATE events SET reason = NULL`'),
      file('lib/a.ts', 'sql`INSERT INTO "events" (kind) VALUES (1)`'),
      file('lib/a.ts', 'sql`DELETE FROM events`'),
    ],
    accepts: [
      file('lib/events/record-event.ts', 'tx.event.create({ data });'),
      file('lib/retention/a.ts', 'tx.event.deleteMany({ where });'),
      file('lib/retention/a.ts', 'tx.event.updateMany({ where, data: { sealedText: null } });'),
      file('lib/a.ts', 'tx.event.findMany({ where });', 'tx.question.update({ where, data });'),
      file('lib/a.ts', 'sql`SELECT kind FROM events`', 'select: { events: { take: 1 } }'),
    ],
  },
  {
    name: 'every exported server action is made by action()',
    rule: actionsAreMadeByAction,
    among: running,
    refuses: [
      file('app/actions.ts', "'use server';", 'export async function ask(form: FormData) {}'),
      file('app/actions.ts', "'use server';", 'export const ask = async () => {};'),
      file('app/actions.ts', "'use server';", 'export default async function ask() {}'),
      file('app/actions.ts', "'use server';", 'const ask = async () => {};', 'export { ask };'),
      file('app/actions.ts', "'use server';", 'export const ask = action(schema, run);'),
      file('app/page.tsx', 'async function ask() {', "  'use server';", '}'),
    ],
    accepts: [
      file(
        'app/actions.ts',
        "'use server';",
        "import { action } from '#lib/web/action.ts';",
        'export const ask = action(schema, run);',
        'export type Ask = typeof ask;',
      ),
      file('lib/a.ts', 'export async function ask() {}'),
    ],
  },
  {
    name: 'no SQL is put together from text',
    rule: noUnsafeSql,
    among: running,
    refuses: [
      file('lib/a.ts', 'db.$queryRawUnsafe(text)'),
      file('prisma/a.ts', 'db.$executeRawUnsafe(text)'),
      file('lib/a.ts', 'Prisma.raw(text)'),
    ],
    accepts: [file('lib/a.ts', 'db.$queryRaw`SELECT 1`')],
  },
  {
    name: 'there is one database client',
    rule: oneDatabaseClient,
    among: running,
    refuses: [file('lib/a.ts', 'const db = new PrismaClient({ adapter });')],
    accepts: [file('lib/db/client.ts', 'const db = new PrismaClient({ adapter });')],
  },
  {
    name: 'what is sealed is sealed for a place with a name',
    rule: sealedPlacesAreNamed,
    among: running,
    refuses: [
      file('lib/a.ts', "vault.seal(text, 'questions', 'title', id);"),
      file(
        'lib/a.ts',
        'vaultOf(row).openOptional(',
        '  row.sealedTitle,',
        '  "questions",',
        '  "title",',
        '  row.id,',
        ');',
      ),
      file('lib/a.ts', 'vault.open(bytes, `${table}Title` as TextPlace, id);'),
      file('lib/a.ts', "openDataKey(masterKeys(), bytes, 'members', 'data_key', id);"),
    ],
    accepts: [
      file('lib/a.ts', "vault.seal(text, 'questionTitle', id);"),
      file('lib/a.ts', "const dialog = open('a', width);"),
      file('lib/sealing/a.ts', "seal(key, text, 'questions', 'title', id);"),
    ],
  },
  {
    name: 'cookies are given and taken by one helper',
    rule: cookiesHaveOneHelper,
    among: [...running, ...loose],
    refuses: [
      file('lib/web/a.ts', "import { cookies } from 'next/headers';"),
      file('app/route.ts', "import { headers, cookies as jar } from 'next/headers';"),
      file('proxy.ts', "response.cookies.set('a', 'b');"),
      file('proxy.ts', "answer.cookies.delete('a');"),
      file('app/route.ts', "headers.append('Set-Cookie', 'a=b');"),
      file('components/a.tsx', "document.cookie = 'a=b';"),
      file('public/a.js', "cookieStore.delete('a');"),
    ],
    accepts: [
      file('lib/auth/cookie.ts', "import { cookies } from 'next/headers';"),
      file('lib/web/a.ts', "import { headers } from 'next/headers';"),
      file('app/route.ts', "const page = { note: 'about cookies' };"),
    ],
  },
  {
    name: 'no file only hands on what others export',
    rule: noBarrels,
    among: everything,
    refuses: [
      file('lib/questions/index.ts', 'export const a = 1;'),
      file('lib/a.ts', "export * from './b.ts';"),
      file('lib/a.ts', "export { b } from './b.ts';", "export type { C } from './c.ts';"),
    ],
    accepts: [
      file('lib/a.ts', "export { b } from './b.ts';", 'export const a = 1;'),
      file('lib/a.ts', 'export const a = 1;'),
    ],
  },
  {
    name: 'folders have the name of a thing',
    rule: foldersNameAThing,
    among: everything,
    refuses: [file('lib/utils/a.ts'), file('components/questions/types/a.ts')],
    accepts: [file('lib/questions/types.ts'), file('components/ui/a.tsx')],
  },
  {
    name: 'a test says with which code or words something is refused',
    rule: refusalsAreNamed,
    among: otherTests,
    refuses: [
      file('tests/a.test.ts', 'await expect(claim(actor)).rejects.toThrow();'),
      file('tests/a.test.ts', 'await expect(claim(actor))', '  .rejects', '  .toThrow( );'),
      file('tests/a.test.ts', 'await expect(claim(actor)).rejects.toThrow(Error);'),
      file('tests/a.test.ts', 'await expect(claim(actor)).rejects.toThrowError();'),
      file('tests/a.test.ts', 'await expect(claim(actor)).rejects.toBeDefined();'),
      file('tests/a.test.ts', 'expect(() => parse(text)).toThrow();'),
    ],
    accepts: [
      file('tests/a.test.ts', "await expect(a()).rejects.toMatchObject({ code: 'taken' });"),
      file('tests/a.test.ts', "await expect(a()).rejects.toThrow('no connection');"),
      file('tests/a.test.ts', 'expect(() => send(message)).not.toThrow();'),
      file('tests/a.test.ts', '// rejects.toThrow() passes on a slip of the pen'),
    ],
  },
];

testRules(cases);

describe('files stay small', () => {
  const lines = (path: string, count: number) => file(path, ...Array<string>(count).fill('x'));

  test('refuses one file that is too long', () =>
    expect(fileSizes([lines('lib/a.ts', 301)])).not.toEqual([]));
  test('refuses many long files', () =>
    expect(fileSizes([lines('lib/a.ts', 181), lines('lib/b.ts', 181)])).not.toEqual([]));
  test('accepts written content of any length', () =>
    expect(fileSizes([lines('prisma/migrations/1/a.ts', 900)])).toEqual([]));
  test('holds in the whole house', () => expect(fileSizes(everything)).toEqual([]));
});
