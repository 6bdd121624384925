import { setTimeout as pause } from 'node:timers/promises';
import { HttpAsker } from '../support/http-asker.ts';
import type { Measured } from './process.ts';

// What others wait for a page while a machine sends the form with fifty made-up fields, over and over.
const SECONDS = 15;
const AT_ONCE = 4;
const FIELDS = 50;
const BETWEEN_LOOKS = 20; // ms
const MACHINE = '192.0.2.99';
const VISITOR = '198.51.100.99';

/** How the machine's posts were answered, by status, how long others waited (sorted), and what it all took. */
export type UnderLoad = { answers: Map<number, number>; waits: number[]; processor: number };

/** Posts forms of so many characters in a field for a while, or none at all, while somebody else looks on. */
export async function largePosts(server: Measured, characters: number): Promise<UnderLoad> {
  const { url } = server;
  const machine = new HttpAsker(url, MACHINE);
  const text = 'Anna Maria '.repeat(characters / 10).slice(0, characters);
  const form = await machine.open();
  const extra = Array.from({ length: FIELDS }, (_, n): [string, string] => [`x${n}.body`, text]);
  const answers = new Map<number, number>();
  const before = await server.processor();
  const end = performance.now() + SECONDS * 1_000;
  const post = async () => {
    while (characters > 0 && performance.now() < end) {
      const status = await machine.post([...form.slice(0, -3), ['title', text], ...extra]);
      answers.set(status, (answers.get(status) ?? 0) + 1);
    }
  };
  const waits: number[] = [];
  const look = async (path: string) => {
    while (performance.now() < end) {
      const begin = performance.now();
      const answer = await fetch(url + path, { headers: { 'x-forwarded-for': VISITOR } });
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
      waits.push(performance.now() - begin);
      await pause(BETWEEN_LOOKS);
    }
  };
  const posts = Array.from({ length: AT_ONCE }, post);
  await Promise.all([...posts, look('/api/health/live'), look('/fi/kysy'), look('/fi')]);
  const processor = (await server.processor()) - before;
  return { answers, waits: waits.sort((one, other) => one - other), processor };
}
