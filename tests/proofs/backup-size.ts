import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drillBackup } from '#lib/backup/drill.ts';
import { makeBackup } from '#lib/backup/make-backup.ts';
import { newBackupKey } from '#lib/backup/recipients.ts';
import { MIGRATIONS_FOLDER } from '#lib/backup/version.ts';
import { env } from '#lib/env.ts';
import { databaseName } from '../../bin/connection.ts';
import { runOnce, withDatabase } from '../../bin/engine-adapter.ts';
import { migrate } from '../../bin/migrate.ts';
import { fillLarge } from '../bench/large-database.ts';
import type { Proof } from '../support/proof.ts';

const MOST_MEMORY = 384 * 1_048_576; // bytes more than before, however many questions there are
const LOOK_MS = 25;

const PEOPLE = `
  INSERT INTO themes (id, position, slug_fi, slug_sv, slug_en, name, description, topics)
    VALUES ('theme', 1, 'teema', 'tema', 'theme', '{}', '{}', '[]');
  INSERT INTO organisations (id, slug, kind, name, description)
    VALUES ('organisation', 'yhdistys', 'other', '{}', '{}');
  INSERT INTO accounts (id, email) VALUES ('account', 'somebody@example.invalid');
  INSERT INTO members (id, account_id, organisation_id, role, display_name)
    VALUES ('member', 'account', 'organisation', 'volunteer', 'Tuulikki')`;

/** A large service is backed up and restored by piece, and nothing of it is lost. */
export const proof: Proof = {
  proves:
    'A service of many years is backed up and restored to the last row, in memory that does not grow with it.',
  rooms: ['lib/backup', 'lib/sealing/places.ts'],
  n: 100_000,
  async run({ n }) {
    const url = withDatabase(env().databaseUrl, `${databaseName(env().databaseUrl)}_large`);
    const drop = `DROP DATABASE IF EXISTS "${databaseName(url)}" WITH (FORCE)`;
    const folder = await mkdtemp(join(tmpdir(), 'large backups '));
    try {
      await runOnce(env().databaseUrl, drop);
      await migrate(url, MIGRATIONS_FOLDER);
      await runOnce(url, PEOPLE);
      await fillLarge(url, n);
      const before = process.memoryUsage().rss;
      let most = before;
      const look = setInterval(() => {
        most = Math.max(most, process.memoryUsage().rss);
      }, LOOK_MS);
      const { identity, recipient } = await newBackupKey();
      const begin = performance.now();
      const made = await makeBackup({ url, folder, recipients: [recipient] });
      const between = performance.now();
      // Its sealed columns open with no key, which is said only after every table was compared.
      const compared = drillBackup(made, { url, identity, masterKeys: env().masterKeys });
      await assert.rejects(compared, /20 sealed texts do not open/);
      const end = performance.now();
      clearInterval(look);
      assert(most - before < MOST_MEMORY, `It took ${most - before} bytes.`);
      return {
        rows: made.rows,
        megabytes: Math.round(made.bytes / 1_000_000),
        'seconds to back up': Math.round((between - begin) / 1_000),
        'seconds to restore and compare': Math.round((end - between) / 1_000),
        'megabytes of memory': Math.round((most - before) / 1_000_000),
      };
    } finally {
      await runOnce(env().databaseUrl, drop);
      await rm(folder, { recursive: true });
    }
  },
};
