import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import { INDEX_VERSION } from '../lib/search/postings/version.ts';
import type { Settings } from './settings.ts';
import { Trouble } from './trouble.ts';

const COMMAND = join(import.meta.dirname, 'search-index.ts');

const COMPLETE = `
  SELECT EXISTS (SELECT FROM search_state WHERE version = $1)
    AND NOT EXISTS (
      SELECT FROM publications p
      WHERE NOT EXISTS (SELECT FROM search_documents d WHERE d.question_id = p.question_id)
    )
    AND NOT EXISTS (
      SELECT FROM search_documents d
      WHERE NOT EXISTS (SELECT FROM search_alike a WHERE a.number = d.number)
    ) AS complete`;

type Options = { signal: AbortSignal; say: (line: string) => void };

/** Makes the search index where it is not there, was made by other rules, or lacks something. */
export async function fillSearchIndex(settings: Settings, { signal, say }: Options): Promise<void> {
  if (await isComplete(settings.DATABASE_URL ?? '')) return;
  say('Making the search index');
  const child = spawn(process.execPath, ['--disable-warning=DeprecationWarning', COMMAND], {
    env: settings as NodeJS.ProcessEnv,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  signal.addEventListener('abort', () => child.kill());
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Trouble('The search index could not be made, for the reason above.');
}

async function isComplete(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(COMPLETE, [INDEX_VERSION]).finally(() => client.end());
  return rows[0].complete;
}
