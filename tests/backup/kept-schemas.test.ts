import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { backupsIn } from '#lib/backup/files.ts';
import { openSealed } from '#lib/backup/open-sealed.ts';
import { restoreBackup } from '#lib/backup/restore-backup.ts';
import { MIGRATIONS_FOLDER } from '#lib/backup/version.ts';
import { env } from '#lib/env.ts';
import { migrate } from '../../bin/migrate.ts';
import { ROOT } from '../support/sources.ts';
import { askDatabase, emptyDatabase } from './folders.ts';

vi.setConfig({ testTimeout: 60_000 }); // every restore runs all migrations

const KEPT = join(ROOT, 'tests/backup/kept');
const schemas = await readdir(KEPT);

test('there is a schema of before', () => expect(schemas.length).toBeGreaterThan(0));

test.each(schemas)('a backup of %s is restored and brought to this version', async (schema) => {
  const files = await backupsIn(join(KEPT, schema));
  const pathOf = (half: string) => files.find((file) => file.half === half)?.path ?? '';
  const url = await emptyDatabase();
  const { head } = await restoreBackup({
    ...{ url, texts: pathOf('texts'), keys: pathOf('keys'), identities: [] },
    migrateTo: (to, only) => migrate(to, MIGRATIONS_FOLDER, only),
  });
  expect(head.migrations.at(-1)).toBe(schema);
  await migrate(url, MIGRATIONS_FOLDER);
  expect(await openSealed(url, env().masterKeys)).toEqual({ tried: 3, opened: 3 });
  const counted = 'SELECT sum(questions)::int AS found FROM published_counts';
  const published = 'SELECT count(*)::int AS found FROM publications';
  expect((await askDatabase<{ found: number }>(url, counted))[0]?.found).toBeGreaterThan(0);
  expect(await askDatabase(url, published)).toEqual([{ found: 1 }]);
});
