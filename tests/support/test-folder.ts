import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { takeLock } from '../../bin/lock.ts';
import { Trouble } from '../../bin/trouble.ts';
import { ROOT } from './sources.ts';

/** A folder that no other test run uses at the same time; kept afterwards, for a quick next start. */
export type TestFolder = { path: string; release(): Promise<void> };

/** Takes the first folder .data/test/<purpose>-<n> that is free. */
export async function takeTestFolder(purpose: string): Promise<TestFolder> {
  for (let number = 1; ; number += 1) {
    const path = join(ROOT, '.data/test', `${purpose}-${number}`);
    await mkdir(path, { recursive: true });
    const lock = await takeLock(join(path, 'running.sock'), 'Another test run is here.').catch(
      (error) => {
        if (error instanceof Trouble) return null;
        throw error;
      },
    );
    if (lock) return { path, release: () => lock.release() };
  }
}
