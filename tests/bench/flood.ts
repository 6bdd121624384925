import { loadavg } from 'node:os';
import { freePort } from '../../bin/ports.ts';
import { HttpAsker, manyTimes } from '../support/http-asker.ts';
import { testEnv } from '../support/test-env.ts';
import { benchDatabase } from './database.ts';
import { largePosts } from './large-posts.ts';
import { startProduction } from './process.ts';
import { tableOf } from './table.ts';

// What a class of thirty notices when a machine at the same address posts ten thousand forms.
const PORT = 3_490;
const FLOOD = 10_000;
const AT_ONCE = 16;
const FORMS = 300; // that the machine opens first, so that half of what it sends is well formed
const CLASS = 30;
const SCHOOL = '192.0.2.77';
const ELSEWHERE = '198.51.100.7';

// Fifty made-up fields beside those of the form, of so many characters each.
const LARGE: [what: string, characters: number][] = [
  ['nothing', 0],
  ['1 MB', 19_900],
  ['450 kB, which is taken', 8_900],
];

const LARGE_HEAD = [
  'posted',
  'answered',
  'processor ms each',
  'looks of others',
  'median ms',
  'p99 ms',
  'slowest ms',
];

const database = await benchDatabase();
const port = await freePort(PORT);
const env = { ...testEnv(database.url), PUBLIC_URL: `http://localhost:${port}` };
const server = await startProduction(port, env, []);

/** A class asks, one pupil after the other; how long each waits for the key, and how many get one. */
async function classAsks(place: string): Promise<{ arrived: number; waits: number[] }> {
  const waits: number[] = [];
  let arrived = 0;
  for (let number = 0; number < CLASS; number += 1) {
    const pupil = new HttpAsker(server.url, place);
    const fields = await pupil.prove(await pupil.open());
    const begin = performance.now();
    if (await pupil.send(fields)) arrived += 1;
    waits.push(performance.now() - begin);
  }
  return { arrived, waits: waits.sort((one, other) => one - other) };
}

async function flood(answers: Map<string, number>): Promise<number> {
  const machine = new HttpAsker(server.url, SCHOOL);
  const forms: Awaited<ReturnType<HttpAsker['open']>>[] = [];
  await manyTimes(FORMS, AT_ONCE, async () => void forms.push(await machine.open()));
  const begin = performance.now();
  await manyTimes(FLOOD, AT_ONCE, async (number) => {
    const form = forms[number % FORMS] ?? [];
    const forged = form.map(([name, value]): [string, string] =>
      name === 'formToken' ? [name, String(number).padStart(22, 'x')] : [name, value],
    );
    const answer = (await machine.sendInPlace(number % 2 ? form : forged)) ?? 'a question';
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
  });
  return (performance.now() - begin) / 1_000;
}

const middle = (waits: number[]) => waits[Math.floor(waits.length / 2)]?.toFixed(0) ?? '';
const worst = (waits: number[]) => waits.at(-1)?.toFixed(0) ?? '';

try {
  const rows: string[][] = [];
  const row = (when: string, { arrived, waits }: Awaited<ReturnType<typeof classAsks>>) =>
    rows.push([when, `${arrived} of ${CLASS}`, middle(waits), worst(waits)]);
  row('a quiet hour', await classAsks(ELSEWHERE));
  const others: string[][] = [];
  let look = 0; // ms of processor for one when nothing is posted
  for (const [what, characters] of LARGE) {
    const { answers: statuses, waits, processor } = await largePosts(server, characters);
    const posts = Object.values(statuses).reduce((sum, count) => sum + count, 0);
    look ||= processor / waits.length;
    const each = posts ? ((processor - look * waits.length) / posts).toFixed(1) : '';
    const told = Object.entries(statuses)
      .map(([status, count]) => `${status}: ${count}`)
      .join(', ');
    const p99 = waits[Math.floor(waits.length * 0.99)]?.toFixed(0) ?? '';
    others.push([what, told, each, String(waits.length), middle(waits), p99, worst(waits)]);
  }
  console.log(tableOf(LARGE_HEAD, others));
  const answers = new Map<string, number>();
  const used = await server.processor();
  const [seconds, during] = await Promise.all([flood(answers), classAsks(SCHOOL)]);
  row('during the flood, same address', during);
  const processor = (await server.processor()) - used;
  console.log(tableOf(['a class of thirty', 'arrived', 'median ms', 'slowest ms'], rows));
  console.log(
    `${FLOOD} posts in ${seconds.toFixed(0)} s, ${(processor / FLOOD).toFixed(2)} ms of processor each; load ${loadavg()[0]?.toFixed(1)}`,
  );
  for (const [answer, count] of answers) console.log(`  ${answer}: ${count}`);
} finally {
  await server.stop();
  await database.stop();
}
