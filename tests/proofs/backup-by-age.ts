import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { zstdDecompressSync } from 'node:zlib';
import { makeBackup } from '#lib/backup/make-backup.ts';
import { tailSchema } from '#lib/backup/manifest.ts';
import { env } from '#lib/env.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import type { Proof } from '../support/proof.ts';

const run = promisify(execFile);

/** What others' programs make of our files. */
export const proof: Proof = {
  proves:
    'A backup is opened by age with a key of age-keygen and unpacked by tar: every table has the hash that it says.',
  rooms: ['lib/backup/write-archive.ts', 'lib/backup/make-backup.ts'],
  n: 50,
  needs: { program: '/usr/bin/age', package: 'age' },
  async run({ n }) {
    const folder = await mkdtemp(join(tmpdir(), 'backups for age '));
    try {
      const key = join(folder, 'key');
      await run('age-keygen', ['-o', key]);
      const recipient = /age1\w+/.exec(await readFile(key, 'utf8'))?.[0] ?? '';
      const crew = await createCrew();
      for (let asked = 0; asked < n; asked += 1) await askedQuestion(crew);
      const made = await makeBackup({ url: env().databaseUrl, folder, recipients: [recipient] });
      let tables = 0;
      for (const path of [made.texts, made.keys]) {
        const tar = join(folder, 'tar');
        await run('age', ['--decrypt', '--identity', key, '--output', `${tar}.zst`, path]);
        await writeFile(tar, zstdDecompressSync(await readFile(`${tar}.zst`)));
        const into = await mkdtemp(join(folder, 'unpacked '));
        await run('tar', ['--extract', '--file', tar, '--directory', into]);
        const tail = tailSchema.parse(JSON.parse(await readFile(join(into, 'tail.json'), 'utf8')));
        for (const [table, { sha256 }] of Object.entries(tail.tables)) {
          const hash = createHash('sha256');
          const pieces = await readdir(join(into, table)).catch(() => []);
          for (const piece of pieces.sort()) hash.update(await readFile(join(into, table, piece)));
          assert.equal(hash.digest('hex'), sha256, table);
          tables += 1;
        }
      }
      return { tables, rows: made.rows };
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};
