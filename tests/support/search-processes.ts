import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from './sources.ts';

const SEARCHER = join(import.meta.dirname, 'searcher.ts');
const MAKER = join(ROOT, 'bin/search-index.ts');

/** How often another process has searched, and how often it found nothing. */
export type Searched = { searches: number; empty: number };

/** Has another process search for a text time and again until it is stopped. */
export async function searchesOfAnother(text: string): Promise<{ stop(): Promise<Searched> }> {
  const child = fork(SEARCHER, [text]);
  await once(child, 'message');
  return {
    async stop() {
      const said = once(child, 'message');
      child.send('stop');
      const [searched] = (await said) as [Searched];
      await once(child, 'exit');
      return searched;
    },
  };
}

/** Has another process make the index anew, as the command does. @throws Error in `end` where it fails */
export function theIndexMadeAnew(): { isOver(): boolean; end: Promise<void> } {
  const child = fork(MAKER, ['--anew'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  let over = false;
  const end = once(child, 'exit').then(([code]) => {
    over = true;
    if (code !== 0) throw new Error(`The index was not made: ${code}`);
  });
  return { isOver: () => over, end };
}
