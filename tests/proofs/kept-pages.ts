import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { forget, kept } from '#lib/kept/reads.ts';
import { keptResponse } from '#lib/web/kept-answer.ts';
import { answerFromMemory } from '#lib/web/kept-pages.ts';
import { Random } from '../../prisma/seed/random.ts';
import type { Proof } from '../support/proof.ts';

const READERS = 8; // at the same moment
const THINGS = ['kissat', 'koirat', 'kalat', 'linnut']; // that pages are made from, and that change
const CHANGES = 1 / 12; // of them for one request
const LONGEST_READ = 6; // turns of the event loop

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Who asks after a change was made known reads what is true since, whatever was being made at that moment. */
export const proof: Proof = {
  proves:
    'A page asked for after something it shows was changed and forgotten shows the change, whatever was being read, made or kept at that moment.',
  rooms: [
    'lib/kept/bounded.ts',
    'lib/kept/made-once.ts',
    'lib/kept/reads.ts',
    'lib/web/kept-answer.ts',
    'lib/web/kept-pages.ts',
  ],
  n: 40_000,
  async run({ seed, n }) {
    const random = new Random(seed);
    const truth = new Map(THINGS.map((thing) => [thing, 0]));
    const known = new Map(truth); // what has been made known of it
    const counts = { memory: 0, changes: 0 };

    const turns = async () => {
      for (let left = Math.floor(random.between(0, LONGEST_READ)); left > 0; left -= 1)
        await turn();
    };
    const read = (thing: string) =>
      kept(
        async () => {
          await turns();
          const value = truth.get(thing);
          await turns();
          return value;
        },
        { key: `${seed} ${thing}`, tags: [`${seed} ${thing}`] },
      );
    const page = keptResponse(async ({ nextUrl }) => {
      const things = nextUrl.pathname.slice(1).split('+');
      const shown = [];
      for (const thing of things) shown.push([thing, await read(thing)]);
      await turns();
      return new Response(JSON.stringify(shown));
    });
    const server = createServer(async (request, response) => {
      if (answerFromMemory(request, response)) {
        counts.memory += 1;
        return;
      }
      const nextUrl = new URL(request.url ?? '', 'http://localhost');
      response.end(await (await page({ nextUrl, headers: new Headers() }, {})).text());
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;

    const change = async () => {
      const thing = random.pick(THINGS);
      truth.set(thing, (truth.get(thing) ?? 0) + 1);
      const value = truth.get(thing) ?? 0;
      await turns(); // between the commit and the word of it
      forget([`${seed} ${thing}`]);
      known.set(thing, Math.max(known.get(thing) ?? 0, value));
      counts.changes += 1;
    };
    let asked = 0;
    const reader = async () => {
      while (asked < n) {
        asked += 1;
        if (random.next() < CHANGES) await change();
        const things = THINGS.filter(() => random.next() < 0.4);
        const before = new Map(known);
        const answer = await fetch(`${origin}/${(things.length > 0 ? things : THINGS).join('+')}`);
        for (const [thing, value] of (await answer.json()) as [string, number][]) {
          const least = before.get(thing) ?? 0;
          assert(value >= least, `${thing} was ${value} when ${least} had been made known`);
        }
      }
    };
    try {
      await Promise.all(Array.from({ length: READERS }, reader));
    } finally {
      forget(THINGS.map((thing) => `${seed} ${thing}`));
      server.closeAllConnections();
      server.close();
    }
    assert(counts.memory > n / 10, `only ${counts.memory} of ${n} came from memory`);
    return `${counts.memory} of ${n} from memory, ${counts.changes} changes`;
  },
};
