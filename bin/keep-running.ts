import { setTimeout as wait } from 'node:timers/promises';
import { MINUTE } from '../lib/clock.ts';
import { log, logFailure } from '../lib/log.ts';
import type { Lifecycle } from './lifecycle.ts';
import { Trouble, troubleSentence } from './trouble.ts';

/** What runs beside this process, and ends by itself only when something went wrong. */
type Running = { stop(): Promise<unknown>; exited: Promise<unknown> };

type Options<Kind> = {
  name: string; // with which a sentence begins
  start: () => Promise<Kind>;
  pauses?: Pauses;
};

type Pauses = { firstMs: number; longestMs: number; calmMs: number };

// Whoever comes meanwhile is told to try again in a moment: the first time it is back before they do.
const PAUSES: Pauses = { firstMs: 250, longestMs: MINUTE / 2, calmMs: 5 * MINUTE };
const MOST_IN_A_ROW = 12; // some four minutes: what fails as often does not get well by trying

/**
 * Starts something and brings it back whenever it ends by itself, after pauses that double until it has run for a
 * while; each time with a line in the log. What cannot be brought back ends everything, so that whoever keeps us
 * running hears of it. @throws what `start` throws the first time
 */
export async function keepRunning<Kind extends Running>(
  life: Lifecycle,
  { name, start, pauses = PAUSES }: Options<Kind>,
): Promise<Kind> {
  let running: Running | undefined;
  // Known as running before anything else happens, so that an end that comes now stops it too.
  const run = async () => {
    running = await start();
    return running as Kind;
  };
  const first = await life.run(run, async () => running?.stop());
  const bringBack = async (pause: number) => {
    await wait(pause);
    await life.run(run).catch((error) => {
      const sentence = troubleSentence(error);
      if (sentence) console.error(sentence);
      else logFailure(name, error); // as where it is killed while it starts: the next try tells
    });
  };
  const keep = async () => {
    for (let failed = 0; running; ) {
      const begin = performance.now();
      await running.exited;
      if (performance.now() - begin > pauses.calmMs) failed = 0;
      for (running = undefined; !running && !life.signal.aborted; failed += 1) {
        if (failed === MOST_IN_A_ROW) throw new Trouble(`${name} ends by itself again and again.`);
        log('error', { event: 'ended by itself', name, count: failed + 1 });
        await bringBack(Math.min(pauses.firstMs * 2 ** failed, pauses.longestMs));
      }
      if (running) log('info', { event: 'runs again', name });
    }
  };
  keep().catch((error) => life.fail(error));
  return first;
}
