import { afterAll, beforeAll, expect, test } from 'vitest';
import { env } from '#lib/env.ts';
import type { QuestionId } from '#lib/id.ts';
import { cacheTags } from '#lib/kept/tags.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { CuttingProxy } from '../support/cutting-proxy.ts';
import { testDatabase } from '../support/database.ts';
import { SiteProcess } from '../support/site-process.ts';

// Three processes of the site, each of which keeps what it shows. One of them hides a question; whatever
// happens meanwhile, the other two show it no more. (How soon, and through a pooler: `npm run prove`.)

testDatabase();

const PATIENCE = 60_000; // three processes start, on a busy machine

let acts: SiteProcess;
let others: SiteProcess[] = [];
let proxy: CuttingProxy;

beforeAll(async () => {
  const { databaseUrl } = env();
  proxy = await CuttingProxy.to(databaseUrl);
  const throughProxy = { DATABASE_DIRECT_URL: proxy.through(databaseUrl) };
  [acts, ...others] = await Promise.all([
    SiteProcess.start(),
    SiteProcess.start(),
    SiteProcess.start(throughProxy),
  ]);
}, PATIENCE);
afterAll(async () => {
  await proxy.close();
  await Promise.all([acts, ...others].map((each) => each.end()));
}, PATIENCE);

/** A question that each of them shows and keeps. */
async function shown(): Promise<QuestionId> {
  const { questionId } = await publishedQuestion(await createCrew());
  for (const each of [acts, ...others]) expect(await each.shows(questionId)).not.toBeNull();
  return questionId;
}

async function hiddenFrom(processes: SiteProcess[], questionId: QuestionId): Promise<void> {
  for (const each of processes) {
    await each.forgets(cacheTags.question(questionId));
    expect(await each.shows(questionId)).toBeNull();
  }
}

test(
  'what one process hides is hidden in it before its command ends, and in the others',
  async () => {
    const questionId = await shown();
    acts.ask({ withdraw: questionId });
    await acts.says((said) => 'done' in said);
    expect(await acts.shows(questionId)).toBeNull();
    await hiddenFrom(others, questionId);
  },
  PATIENCE,
);

test(
  'also when nothing comes through any more where another one listens',
  async () => {
    const questionId = await shown();
    proxy.silence();
    acts.ask({ withdraw: questionId });
    await hiddenFrom(others, questionId);
    expect(proxy.swallowed).toBeGreaterThan(0); // the word about it came, and was lost
  },
  PATIENCE,
);

test(
  'also when it is killed after the commit and before it has said anything',
  async () => {
    const questionId = await shown();
    acts.ask({ withdraw: questionId, dies: 'before it says so' });
    expect(await acts.killedBy()).toBe('SIGKILL');
    await hiddenFrom(others, questionId);
  },
  PATIENCE,
);
