import { spawn } from 'node:child_process';
import { text as all } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { HttpAsker } from '../support/http-asker.ts';
import type { Answers, Posts } from './post-over-and-over.ts';
import type { Measured } from './process.ts';

// What others wait for a page while a machine sends the form with fifty made-up fields, over and over.
const SECONDS = 15;
const FIELDS = 50;
const BETWEEN_LOOKS = 20; // ms
const MACHINE = '192.0.2.99';
const VISITOR = '198.51.100.99';

const POSTING = fileURLToPath(new URL('./post-over-and-over.ts', import.meta.url));

/** How the machine's posts were answered, by status, how long others waited (sorted), and what it all took. */
export type UnderLoad = { answers: Answers; waits: number[]; processor: number };

/** Posts forms of so many characters in a field for a while, or none at all, while somebody else looks on. */
export async function largePosts(server: Measured, characters: number): Promise<UnderLoad> {
  const { url } = server;
  const machine = new HttpAsker(url, MACHINE);
  const text = 'Anna Maria '.repeat(characters / 10).slice(0, characters);
  const form = await machine.open();
  const extra = Array.from({ length: FIELDS }, (_, n): [string, string] => [`x${n}.body`, text]);
  const before = await server.processor();
  const end = performance.now() + SECONDS * 1_000;
  const posts = characters
    ? postedElsewhere(url, [...form.slice(0, -3), ['title', text], ...extra])
    : Promise.resolve({});
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
  const looks = [look('/api/health/live'), look('/fi/kysy'), look('/fi')];
  const [answers] = await Promise.all([posts, ...looks]);
  const processor = (await server.processor()) - before;
  return { answers, waits: waits.sort((one, other) => one - other), processor };
}

/** Posts one form over and over from another process, and tells how it was answered. */
async function postedElsewhere(url: string, fields: readonly [string, string][]): Promise<Answers> {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const made = new Response(form); // as a browser would send it
  const body = Buffer.from(await made.arrayBuffer());
  const posts: Posts = {
    address: `${url}/fi/kysy`,
    headers: {
      'content-type': made.headers.get('content-type') ?? '',
      'content-length': String(body.length),
      'x-forwarded-for': MACHINE,
      origin: url,
    },
    body: body.toString('base64'),
    until: Date.now() + SECONDS * 1_000,
  };
  const child = spawn(process.execPath, [POSTING], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(posts));
  return JSON.parse(await all(child.stdout)) as Answers;
}
