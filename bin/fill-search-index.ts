import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import { INDEX_FORMAT, INDEX_VERSION } from '../lib/search/version.ts';
import type { Settings } from './settings.ts';
import { Trouble } from './trouble.ts';

const COMMAND = join(import.meta.dirname, 'search-index.ts');

// Version 0 is an index that nobody has made yet. One of other rules is read until the worker has made ours.
const READABLE = `
  SELECT id, version = $1 AS ours FROM search_state
  WHERE version > 0 AND format = $2 AND whole_at IS NOT NULL ORDER BY ours DESC, id DESC LIMIT 1`;

const COMPLETE = `
  SELECT NOT EXISTS (
      SELECT FROM publications p
      WHERE NOT EXISTS (
        SELECT FROM search_documents d WHERE d.question_id = p.question_id AND d.edition = $1)
    )
    AND NOT EXISTS (
      SELECT FROM search_documents d
      WHERE d.edition = $1 AND NOT EXISTS (SELECT FROM search_alike a WHERE a.number = d.number)
    ) AS complete`;

type Options = { signal: AbortSignal; say: (line: string) => void };

/** Makes the search index where there is none that can be read, or it lacks something. */
export async function fillSearchIndex(settings: Settings, { signal, say }: Options): Promise<void> {
  if (await canBeRead(settings.DATABASE_URL ?? '')) return;
  say('Making the search index');
  const child = spawn(process.execPath, ['--disable-warning=DeprecationWarning', COMMAND], {
    env: settings as NodeJS.ProcessEnv,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  signal.addEventListener('abort', () => child.kill());
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Trouble('The search index could not be made, for the reason above.');
}

async function canBeRead(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(READABLE, [INDEX_VERSION, INDEX_FORMAT]);
    const [edition] = rows;
    if (!edition?.ours) return edition !== undefined;
    return (await client.query(COMPLETE, [edition.id])).rows[0].complete;
  } finally {
    await client.end();
  }
}
