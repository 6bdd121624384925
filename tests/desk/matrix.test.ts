import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type Member, SYSTEM } from '#lib/auth/actor.ts';
import { clock } from '#lib/clock.ts';
import { client, withActor } from '#lib/db/client.ts';
import { DomainError } from '#lib/errors.ts';
import { finnishDay } from '#lib/finnish-calendar.ts';
import { newId } from '#lib/id.ts';
import { loadOf } from '#lib/members/room.ts';
import { type DeskQuestion, deskQuestion } from '#lib/questions/desk-question.ts';
import { factsOf, factsSelect } from '#lib/questions/facts.ts';
import { STATUSES, type Status } from '#lib/questions/schema.ts';
import { availableMoves, MOVE_NAMES, MOVES } from '#lib/questions/transitions.ts';
import { vaultOf } from '#lib/questions/vault.ts';
import { documentHtml } from '#lib/web/document.ts';
import { EMPTY_FORM } from '#lib/web/form-state.ts';
import { NextStep } from '../../app/[locale]/(desk)/desk/questions/[id]/next-step.tsx';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';
import { OTHERS_MAKE, WAY_NAMES, WAYS } from './matrix.ts';

// Every role before every status, and every move that the table of moves has: what the policy allows
// (policy.test.ts says that from what was agreed on) is what the page offers, what the action does and
// what a request sent past every page gets. A move that is added is here by type (matrix.ts).

testDatabase();

// The framework, of which there is none in a test: who is signed in, where from, and its formats.
let signedIn: Member;
vi.mock('next-auth', () => ({
  getServerSession: async () => ({ accountId: signedIn.accountId, memberId: signedIn.id }),
}));
let requests = 0;
vi.mock('next/headers', () => ({
  headers: async () => {
    requests += 1; // each from a place of its own, so that none is one too many
    return new Headers({
      'x-forwarded-for': `10.${requests >> 16}.${(requests >> 8) % 256}.${requests % 256}`,
    });
  },
}));
vi.mock('next-intl/server', async () => {
  const { createFormatter } = await import('next-intl');
  const { getTranslations } = await import('#lib/i18n/translations.ts');
  return {
    getTranslations,
    getFormatter: async ({ locale }: { locale: string }) =>
      createFormatter({ locale, timeZone: 'Europe/Helsinki' }),
  };
});

let people: Record<string, Member>;
let holder: Member;
let asked: Member;
let spare: Member;
let question: { id: string; dataKey: Uint8Array };

beforeAll(async () => {
  const crew = await createCrew({ openLimit: 9 });
  const stranger = await createCrew();
  const { organisation } = crew;
  const one = (role: Member['role'], more: object = {}) =>
    createMember({ organisation, role, openLimit: 9, ...more });
  holder = crew.answerer;
  asked = await one('volunteer');
  spare = await one('professional', { displayName: 'Aava' });
  people = {
    volunteer: await one('volunteer'),
    'volunteer who holds it': holder,
    'volunteer asked to take it over': asked,
    'volunteer of another theme': stranger.answerer,
    professional: crew.reviewer,
    'professional of another theme': stranger.reviewer,
    moderator: crew.moderator,
    'moderator of another theme': stranger.moderator,
    coordinator: await one('coordinator'),
    'coordinator of another organisation': await createMember({
      organisation: stranger.organisation,
      role: 'coordinator',
    }),
    'holder as professional': await one('professional', { account: holder.accountId }),
    'holder as moderator': await one('moderator', { account: holder.accountId }),
  };
  const { questionId } = await askedQuestion(crew);
  question = await client().question.findUniqueOrThrow({
    where: { id: questionId },
    select: { id: true, dataKey: true },
  });
});

/** How a question stands: its status, whether it was answered before, and whether its holder is away. */
type World = { status: Status; answeredBefore: boolean; holderAway: boolean };

const WORLDS: World[] = [
  ...STATUSES.map((status) => ({ status, answeredBefore: false, holderAway: false })),
  { status: 'open', answeredBefore: true, holderAway: false },
  { status: 'claimed', answeredBefore: true, holderAway: true },
];

const MOMENT = clock.now(); // one for all, so that a world made again is the same

async function make({ status, answeredBefore, holderAway }: World): Promise<void> {
  const questionId = question.id;
  const now = MOMENT;
  const today = finnishDay(now);
  const away = { awayFrom: today, awayUntil: today };
  const there = { awayFrom: null, awayUntil: null };
  await client().member.update({ where: { id: holder.id }, data: holderAway ? away : there });
  await client().claim.deleteMany({ where: { memberId: { in: [holder.id, asked.id, spare.id] } } });
  await client().claim.deleteMany({ where: { questionId } });
  await client().answer.deleteMany({ where: { questionId } });
  await client().question.update({
    where: { id: questionId },
    data: { status, closedReason: status === 'closed' ? 'declined' : null, risk: 0 },
  });
  const answer = (state: { submittedAt?: Date; approvedAt?: Date }) => {
    const id = newId();
    const sealed = vaultOf(question).seal('Kirjoitin tähän asti.', 'answers', 'body', id);
    const times = { createdAt: now, updatedAt: now, ...state };
    return client().answer.create({
      data: { id, questionId, memberId: holder.id, sealedBody: sealed, ...times },
    });
  };
  if (answeredBefore || status === 'answered') await answer({ submittedAt: now, approvedAt: now });
  if (status === 'in_review') {
    const { id: answerId } = await answer({ submittedAt: now });
    const id = newId();
    const sealedBody = vaultOf(question).seal('Vastaus.', 'answer_revisions', 'body', id);
    await client().answerRevision.create({
      data: { id, answerId, number: 1, sealedBody, submittedAt: now },
    });
  }
  if (status === 'claimed' || status === 'in_review') {
    const expiresAt = new Date(now.getTime() + 3_600_000);
    await client().claim.create({
      data: { questionId, memberId: holder.id, claimedAt: now, expiresAt, offeredToId: asked.id },
    });
  }
}

/** What the policy allows: nothing of a question that does not exist for somebody, else by its table. */
async function allowed(member: Member): Promise<string[]> {
  const row = await client().question.findUniqueOrThrow({
    where: { id: question.id },
    select: factsSelect,
  });
  const moves = availableMoves(member, factsOf(row));
  const seen = await opened(member);
  // A coordinator moves what they do not read.
  return moves.filter((name) => seen !== null || name === 'clearClaim' || name === 'reassignClaim');
}

async function opened(member: Member): Promise<DeskQuestion | null> {
  try {
    return await deskQuestion(member, question.id);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not_found') return null;
    throw error;
  }
}

/** Everything that a move could change. */
async function stateNow(): Promise<string> {
  const { id: questionId } = question;
  const row = await client().question.findUniqueOrThrow({
    where: { id: questionId },
    select: {
      status: true,
      claim: { select: { memberId: true, offeredToId: true } },
      answers: { select: { submittedAt: true, approvedAt: true } },
    },
  });
  return JSON.stringify(row);
}

const lastEvent = () =>
  client().event.findFirstOrThrow({ where: { questionId: question.id }, orderBy: { id: 'desc' } });

/** Sends the form of a move, as a page would or as anybody could without one. */
async function send(member: Member, name: (typeof WAY_NAMES)[number]): Promise<void> {
  signedIn = member;
  const { action, fields = {} } = WAYS[name];
  const form = new FormData();
  const seen = String((await lastEvent()).id);
  const filled = { locale: 'fi', questionId: question.id, ...fields };
  for (const [field, value] of Object.entries(filled)) {
    form.append(field, value === 'SPARE' ? spare.id : value === 'SEEN' ? seen : value);
  }
  try {
    await action(EMPTY_FORM, form);
  } catch (error) {
    if (!String((error as { digest?: string }).digest).startsWith('NEXT_REDIRECT')) throw error;
  }
}

const titleOf = ({ status, answeredBefore, holderAway }: World) =>
  `${status}${answeredBefore ? ', answered before' : ''}${holderAway ? ', its holder away' : ''}`;

test('every move is made by somebody here', () => {
  expect([...WAY_NAMES, ...OTHERS_MAKE].sort()).toEqual([...MOVE_NAMES].sort());
});

describe.each(WORLDS.map((world) => [titleOf(world), world] as const))(
  'a question %s',
  (_, world) => {
    test('offers on its page to each person the buttons of their own moves, and no other', async () => {
      await make(world);
      for (const [who, member] of Object.entries(people)) {
        const own = await opened(member);
        if (!own) continue;
        expect(own.moves, who).toEqual(await allowed(member));
        const load = await withActor(SYSTEM, (tx) => loadOf(tx, member.id));
        const props = {
          locale: 'fi',
          member,
          question: own,
          load,
          today: finnishDay(clock.now()),
          preview: false,
        } as const;
        const page = (await documentHtml(NextStep(props) as never)).toString();
        const buttons = WAY_NAMES.filter((name) => page.includes(`>${WAYS[name].button}</button>`));
        expect(buttons, who).toEqual(
          own.moves.filter((name) => WAY_NAMES.some((one) => one === name && WAYS[one].button)),
        );
      }
    });

    test('is moved by each form only for those who may, whoever sends it', async () => {
      await make(world);
      const before = await stateNow();
      for (const [who, member] of Object.entries(people)) {
        const moves = await allowed(member);
        for (const name of WAY_NAMES) {
          await send(member, name);
          const now = await stateNow();
          const at = `${who}: ${name}`;
          if (!moves.includes(name)) {
            expect(now, at).toBe(before);
            continue;
          }
          const { kind, memberId } = await lastEvent();
          expect({ kind, memberId }, at).toEqual({ kind: MOVES[name].event, memberId: member.id });
          await make(world);
        }
      }
    });
  },
);
