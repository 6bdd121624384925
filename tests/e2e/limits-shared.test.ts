import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { Random } from '../../prisma/seed/random.ts';
import { startWebServer } from '../support/e2e-server.ts';
import { attack, WAYS } from '../support/limits-attack.ts';
import { test } from './fixtures.ts';

// A small part of tests/proofs/limits-shared.ts, which tries the same at three processes for a while.
test('what one web process refuses another one does not allow', async ({ baseURL }, info) => {
  test.slow(); // it starts a server of its own
  const crew = await createCrew();
  const { questionId } = await publishedQuestion(crew);
  const other = await startWebServer(process.env.DATABASE_URL ?? '');
  try {
    const target = { urls: [baseURL ?? '', other.url], themeId: crew.theme, questionId };
    for (const [number, way] of Object.entries(WAYS).entries()) {
      await attack(target, way, `203.0.113.${info.workerIndex * 10 + number}`, new Random(number));
    }
  } finally {
    await other.stop();
  }
});
