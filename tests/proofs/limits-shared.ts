import { env } from '#lib/env.ts';
import { build } from '../../bin/build.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { Random } from '../../prisma/seed/random.ts';
import { startWebServer, type WebServer } from '../support/e2e-server.ts';
import { attack, WAYS } from '../support/limits-attack.ts';
import type { Proof } from '../support/proof.ts';

const PROCESSES = 3;

/** Three web processes allow together what one allows. */
export const proof: Proof = {
  proves:
    'Whoever tries keys, asks or presses at three web processes at once gets through as often as at one, and never once more.',
  rooms: ['lib/rates', 'lib/web/rate-limit.ts', 'lib/web/asking-turn.ts', 'lib/reactions'],
  n: 120,
  web: true,
  async run({ seed, n }) {
    const random = new Random(seed);
    const crew = await createCrew();
    const { questionId } = await publishedQuestion(crew);
    await build({ say: console.log });
    const servers: WebServer[] = [];
    try {
      while (servers.length < PROCESSES) servers.push(await startWebServer(env().databaseUrl));
      const target = { urls: servers.map(({ url }) => url), themeId: crew.theme, questionId };
      const ways = Object.entries(WAYS);
      for (let round = 0; round < n; round += 1) {
        const way = ways[round % ways.length] ?? random.pick(ways);
        await attack(target, way, `192.0.2.${round}`, random);
      }
      return { attacks: n };
    } finally {
      for (const server of servers) await server.stop();
    }
  },
};
