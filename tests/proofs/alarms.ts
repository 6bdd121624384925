import { setTimeout as wait } from 'node:timers/promises';
import { client } from '#lib/db/client.ts';
import type { QuestionId } from '#lib/id.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { Random } from '../../prisma/seed/random.ts';
import { MailServer, type Mood, messageId } from '../support/moody-mail-server.ts';
import type { Proof } from '../support/proof.ts';
import { endWorker, startWorkerProcess, type WorkerProcess } from '../support/worker-process.ts';

const AT_ONCE = 10; // questions that meet the same hindrance
const MOST_WATCHERS = 4;
const PATIENCE_MS = 240_000; // a lost worker, a silent server and two waits between tries
const LOOK_MS = 100;
const ACUTE = { title: 'Viimeinen ilta', body: 'Aion tappaa itseni tänä yönä. Köysi on valmiina.' };

type World = { mail: MailServer; worker: WorkerProcess; settings: Record<string, string> };
type Asked = { questionId: QuestionId; addresses: string[] };

/**
 * What stands in the way of the alarms of some questions, around the moment at which they are asked; it ends
 * with a server that takes mails and a worker that runs.
 */
const HINDRANCES: Record<string, (world: World, ask: () => Promise<Asked[]>) => Promise<Asked[]>> =
  {
    'the mail server is down': async ({ mail }, ask) => {
      await mail.stop();
      const asked = await ask();
      await failures(asked);
      await mail.start();
      return asked;
    },
    'the mail server defers': (world, ask) => inAMood(world, 'defers', ask),
    'the mail server refuses': (world, ask) => inAMood(world, 'refuses', ask),
    'the mail server never says a word': (world, ask) => inAMood(world, 'is silent', ask),
    'the mail server takes a mail and never says so': (world, ask) =>
      inAMood(world, 'takes silently', ask),
    'one address is refused for good': async ({ mail }, ask) => {
      const asked = await ask();
      for (const { addresses } of asked) mail.moods.set(addresses.pop() ?? '', 'refuses');
      return asked;
    },
    'the worker is killed between sending and marking': async (world, ask) => {
      const killed = new Promise<void>((resolve) => {
        world.mail.onArrival = () => {
          world.mail.onArrival = () => {};
          void endWorker(world.worker, 'SIGKILL').then(() => resolve());
        };
      });
      const asked = await ask();
      await killed;
      world.worker = await startWorkerProcess(world.settings);
      return asked;
    },
    'the worker is killed while they are asked': async (world, ask) => {
      const [asked] = await Promise.all([ask(), endWorker(world.worker, 'SIGKILL')]);
      world.worker = await startWorkerProcess(world.settings);
      return asked;
    },
    'the worker is told to stop while they are asked': async (world, ask) => {
      const [asked, code] = await Promise.all([ask(), endWorker(world.worker, 'SIGTERM')]);
      if (code !== 0) throw new Error(`A worker that was told to stop ended with ${code}.`);
      world.worker = await startWorkerProcess(world.settings);
      return asked;
    },
  };

/** Whatever stands in its way, an alarm is heard. */
export const proof: Proof = {
  proves:
    'Everybody who is to hear of somebody in danger has the mail in the end, whatever the mail server does and whenever the worker dies; one that comes twice can be known, and nothing is noted as told before a mail has arrived.',
  rooms: ['lib/jobs', 'lib/on-call', 'lib/mail', 'lib/notices', 'lib/questions', 'lib/db'],
  n: 200,
  async run({ seed, n }) {
    const random = new Random(seed);
    const mail = new MailServer();
    const settings = { MAIL_SERVER: await mail.start() };
    const world: World = { mail, settings, worker: await startWorkerProcess(settings) };
    const names = shuffled(Object.keys(HINDRANCES), random);
    const sums = { questions: 0, mails: 0, twice: 0 };
    try {
      for (let round = 0; sums.questions < n; round += 1) {
        const name = names[round % names.length] ?? '';
        const count = Math.min(AT_ONCE, n - sums.questions);
        const ask = await toAsk(count, random);
        const asked = await HINDRANCES[name]?.(world, ask).catch((error) => {
          throw new Error(`While ${name}: ${error.message}`);
        });
        sums.mails += await everybodyHears(name, mail, asked ?? []);
        sums.questions += count;
        mail.moods.clear();
      }
      sums.twice = sameMailTwice(mail);
      return sums;
    } finally {
      await endWorker(world.worker, 'SIGKILL');
      await mail.stop();
    }
  },
};

/** Some crews of their own; answers how to ask each of them an acute question. */
async function toAsk(count: number, random: Random): Promise<() => Promise<Asked[]>> {
  const crews: Awaited<ReturnType<typeof createCrew>>[] = [];
  const watchers: string[][] = [];
  for (let made = 0; made < count; made += 1) {
    const crew = await createCrew();
    const { organisation, moderator } = crew;
    const others = Array.from({ length: Math.floor(random.between(0, MOST_WATCHERS)) }, () =>
      createMember({ organisation, role: 'moderator' }),
    );
    const all = [moderator, ...(await Promise.all(others))];
    crews.push(crew);
    watchers.push(all.map(({ accountId }) => `${accountId}@demo.invalid`));
  }
  return () =>
    Promise.all(
      crews.map(async (crew, index) => {
        const { questionId } = await askedQuestion({ ...crew, question: ACUTE });
        return { questionId, addresses: watchers[index] ?? [] };
      }),
    );
}

async function inAMood({ mail }: World, mood: Mood, ask: () => Promise<Asked[]>): Promise<Asked[]> {
  mail.mood = mood;
  const asked = await ask();
  await failures(asked);
  mail.mood = 'takes';
  return asked;
}

/** Waits until a mail for one of these questions has been tried in vain, of which nothing must be noted. */
async function failures(asked: Asked[]): Promise<void> {
  const ids = asked.map(({ questionId }) => questionId);
  await until('a try in vain', async () => {
    const [{ count } = { count: 0n }] = await client().$queryRaw<{ count: bigint }[]>`
      SELECT count(*) FROM pgboss.job j JOIN alarms a ON a.id = j.data->>'alarmId'
      WHERE j.name = 'alarm-mail' AND j.state = 'retry' AND a.question_id = ANY(${ids})`;
    return count > 0n;
  });
  if ((await recorded(ids)) > 0) throw new Error('It was noted as told, and nobody had a mail.');
}

async function everybodyHears(name: string, mail: MailServer, asked: Asked[]): Promise<number> {
  const addresses = asked.flatMap((one) => one.addresses);
  const missing = () => {
    const there = new Set(mail.arrived.flatMap(({ to }) => to));
    return addresses.filter((address) => !there.has(address));
  };
  await until(`everybody’s mail, after ${name}`, async () => missing().length === 0).catch(() => {
    throw new Error(`After ${name} ${missing().length} of ${addresses.length} heard nothing.`);
  });
  const told = asked.filter((one) => one.addresses.length > 0).map(({ questionId }) => questionId);
  await until(`the record, after ${name}`, async () => (await recorded(told)) === told.length);
  return addresses.length;
}

function recorded(questionIds: QuestionId[]): Promise<number> {
  return client().event.count({
    where: { questionId: { in: questionIds }, kind: 'desk_alerted' },
  });
}

/** How many mails came a second time. @throws where such a mail has another Message-ID */
function sameMailTwice({ arrived }: MailServer): number {
  const ids = new Map<string, string>();
  let twice = 0;
  for (const mail of arrived) {
    const [address = ''] = mail.to;
    const before = ids.get(address);
    if (before && before !== messageId(mail)) throw new Error('One mail has two Message-IDs.');
    if (before) twice += 1;
    ids.set(address, messageId(mail));
  }
  return twice;
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`In vain waited for ${what}.`);
    await wait(LOOK_MS);
  }
}

function shuffled<Item>(items: Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, place: random.next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
