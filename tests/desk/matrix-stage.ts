import type { Member } from '#lib/actor.ts';
import { finnishDay } from '#lib/calendar.ts';
import { clock, HOUR } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import type { PublicVersionState, Visibility } from '#lib/db/generated/enums.ts';
import { questionStanding } from '#lib/desk/question-standing.ts';
import { type AnswerId, newId, type QuestionId, type ThemeId } from '#lib/id.ts';
import { HEAVIEST, STAGES } from '#lib/members/stages.ts';
import { factsOf, factsSelect } from '#lib/questions/facts.ts';
import { STATUSES, type Status } from '#lib/questions/schema.ts';
import { availableMoves } from '#lib/questions/transitions.ts';
import { vaultOf } from '#lib/sealing/vault.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { makePublic } from './matrix-public.ts';

// Where the matrix plays: one question that is put into every state, and everybody who could stand before it.

/** How a question stands. */
export type World = {
  status: Status;
  answeredBefore?: boolean;
  holderAway?: boolean;
  risk?: number;
  concern?: boolean; // one that nobody has seen to
  seenTo?: boolean; // a professional has said to see to its alarm
  visibility?: Visibility;
  private?: boolean; // its asker wants it for themselves
  version?: PublicVersionState; // of a public version, made by somebody else
  covered?: boolean; // parts of its text, before others read it
};

export const WORLDS: World[] = [
  ...STATUSES.map((status) => ({ status })),
  { status: 'open', answeredBefore: true },
  { status: 'open', risk: 3 },
  { status: 'open', risk: 3, seenTo: true },
  { status: 'in_review', risk: 3 },
  { status: 'claimed', answeredBefore: true, holderAway: true },
  { status: 'claimed', risk: 2, concern: true },
  { status: 'in_review', risk: 2 },
  { status: 'open', covered: true },
  { status: 'claimed', covered: true },
  { status: 'answered', covered: true },
  { status: 'answered', visibility: 'public' },
  { status: 'answered', visibility: 'hidden' },
  { status: 'answered', visibility: 'hidden', version: 'hidden' },
  { status: 'answered', version: 'waiting' },
  { status: 'answered', version: 'proposed' },
  { status: 'answered', version: 'declined' },
  { status: 'answered', private: true },
];

/** A world in words. */
export function titleOf({ status, ...rest }: World): string {
  const more = Object.entries(rest).map(([key, value]) =>
    value === true ? key : `${key} ${value}`,
  );
  return [status, ...more].join(', ');
}

/** Everybody and everything that the matrix plays with. */
export type Stage = {
  people: Record<string, Member>;
  holder: Member;
  asked: Member; // by the holder, to take the question over
  spare: Member; // somebody with room
  theme: ThemeId;
  question: { id: QuestionId; dataKey: Uint8Array };
  ids: { earlier: AnswerId; answer: AnswerId; version: string; request: string };
  lastEvent: string; // of the question: what a reader has seen
  digest: string; // of the public version that waits
};

/** Everybody, and one question of theirs. */
export async function setStage(): Promise<Stage> {
  const crew = await createCrew({ openLimit: 9 });
  const stranger = await createCrew();
  const { organisation } = crew;
  const one = (role: Member['role'], more: object = {}) =>
    createMember({ organisation, role, openLimit: 9, ...more });
  const holder = crew.answerer;
  const asked = await one('volunteer');
  const people = {
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
    ...(await atEachStage(one)),
    'holder as moderator': await one('moderator', { account: holder.accountId }),
  };
  const { questionId } = await askedQuestion(crew);
  const question = await client().question.findUniqueOrThrow({
    where: { id: questionId },
    select: { id: true, dataKey: true },
  });
  const spare = await one('professional', { displayName: 'Aava' });
  const ids = {
    earlier: newId<AnswerId>(),
    answer: newId<AnswerId>(),
    version: newId(),
    request: newId(),
  };
  const { theme } = crew;
  return { people, holder, asked, spare, theme, question, ids, lastEvent: '', digest: '' };
}

/** A volunteer for each weight that a stage of answering may have before it, where there is none yet. */
async function atEachStage(
  one: (role: Member['role'], more: object) => Promise<Member>,
): Promise<Record<string, Member>> {
  const stages = [...Map.groupBy(STAGES, (stage) => HEAVIEST.answer[stage]).values()]
    .flatMap(([first]) => first ?? [])
    .filter((stage) => stage !== 'independent' && stage !== 'professional'); // as the others are
  const members: [string, Member][] = [];
  for (const answer of stages) {
    members.push([`volunteer, ${answer}`, await one('volunteer', { stages: { answer } })]);
  }
  return Object.fromEntries(members);
}

// One for all, so that a world made again is the same.
const MOMENT = clock.now();

/** Puts the question into a world, whatever was done to it before. */
export async function make(stage: Stage, world: World): Promise<void> {
  const { holder, asked, spare, question, ids } = stage;
  const { status, answeredBefore, holderAway, risk = 0, concern, visibility = 'private' } = world;
  const { id: questionId } = question;
  const of = { where: { questionId } };
  const today = finnishDay(MOMENT);
  const away = holderAway ? today : null;
  await client().member.update({
    where: { id: holder.id },
    data: { awayFrom: away, awayUntil: away },
  });
  await client().searchDocument.deleteMany(of);
  await client().publicVersion.deleteMany(of);
  await client().event.deleteMany({ where: { questionId, ...SEEN } });
  await client().publication.deleteMany(of);
  await client().safetyConcern.deleteMany(of);
  await client().staffNote.deleteMany(of);
  await client().original.deleteMany(of);
  await client().alarm.deleteMany(of);
  await client().claim.deleteMany({
    where: { OR: [{ questionId }, { memberId: { in: [holder.id, asked.id, spare.id] } }] },
  });
  await client().answer.deleteMany(of);
  await client().answerRequest.deleteMany(of);
  await client().question.update({
    where: { id: questionId },
    data: {
      ...{
        status,
        risk,
        visibility,
        language: 'fi',
        promisedOn: MOMENT,
        proposedAt: null,
        sealedPublicDraft: null,
      },
      closedReason: status === 'closed' ? 'declined' : null,
      audience: world.private ? 'private' : 'publish',
    },
  });
  const times = { createdAt: MOMENT, updatedAt: MOMENT };
  const vault = vaultOf(question);
  const answer = (id: AnswerId, state: { submittedAt?: Date; approvedAt?: Date }) => {
    const sealedBody = vault.seal('Kirjoitin tähän asti.', 'answerBody', id);
    const data = { id, questionId, memberId: holder.id, sealedBody, draftNumber: 1 };
    return client().answer.create({ data: { ...data, ...times, ...state } });
  };
  const approved = { submittedAt: MOMENT, approvedAt: MOMENT };
  if (answeredBefore) await answer(ids.earlier, approved);
  if (status === 'answered') await answer(ids.answer, approved);
  if (status === 'in_review') {
    await answer(ids.answer, { submittedAt: MOMENT });
    const id = newId();
    const sealedBody = vault.seal('Vastaus.', 'answerRevision', id);
    const revision = { id, answerId: ids.answer, number: 1, sealedBody, submittedAt: MOMENT };
    await client().answerRevision.create({ data: revision });
  }
  if (status === 'claimed') {
    await answer(ids.answer, {});
    const { version: id, answer: answerId } = ids;
    const sealedBody = vault.seal('Aloitin näin.', 'answerDraft', id);
    await client().answerDraft.create({ data: { id, answerId, sealedBody, keptAt: MOMENT } });
  }
  if (status === 'claimed' || status === 'in_review') {
    const expiresAt = new Date(MOMENT.getTime() + HOUR);
    const claim = { questionId, memberId: holder.id, claimedAt: MOMENT, expiresAt };
    await client().claim.create({ data: { ...claim, offeredToId: asked.id } });
  }
  await makePublic(stage, world, MOMENT);
  if (world.covered) {
    const sealedTitle = vault.seal('Pekka ei vastaa', 'originalTitle', questionId);
    const sealedBody = vault.seal('Veljeni Pekka vaikeni.', 'originalBody', questionId);
    await client().original.create({ data: { questionId, sealedTitle, sealedBody } });
  }
  if (concern || risk === 3) {
    const kind = concern ? ('concern' as const) : ('professional' as const);
    const taker = world.seenTo ? stage.people.professional?.id : undefined;
    const taken = taker && { takenAt: MOMENT, takenById: taker };
    const called = { memberIds: [], raisedAt: MOMENT, calledAt: MOMENT, ...taken };
    await client().alarm.create({ data: { id: newId(), questionId, kind, ...called } });
  }
  if (concern) {
    const sealedBody = vault.seal('Lukisitko tämän?', 'staffNote', ids.request);
    const note = { id: ids.request, kind: 'request' as const, sealedBody, createdAt: MOMENT };
    await client().staffNote.create({ data: { questionId, memberId: holder.id, ...note } });
    const { id: memberId, organisationId } = holder;
    const raised = { questionId, memberId, organisationId, raisedAt: MOMENT };
    await client().safetyConcern.create({ data: raised });
  }
}

/** How the question stands to the rules, and to whom it exists at all. */
export async function caseOf({ question }: Stage, member: Member) {
  const row = await client().question.findUniqueOrThrow({
    where: { id: question.id },
    select: {
      ...factsSelect,
      concern: { select: { settledAt: true } },
      original: true,
      alarms: { select: { kind: true, takenById: true } },
      notes: { where: { kind: 'request' }, select: { memberId: true } },
    },
  });
  const facts = factsOf(row);
  const seen = (await questionStanding(member, question.id)) !== null;
  // A coordinator moves what they do not read.
  const moves = availableMoves(member, facts).filter(
    (name) => name !== 'moveOn' && (seen || name === 'clearClaim' || name === 'reassignClaim'),
  );
  return {
    member,
    facts,
    seen,
    moves,
    concern: row.concern?.settledAt === null,
    covered: row.original !== null,
    alarm: row.alarms.find(({ takenById }) => !takenById)?.kind ?? null,
    taker: row.alarms[0]?.takenById ?? null,
    request: row.notes[0]?.memberId ?? null,
  };
}

const SEEN = { kind: { in: ['public_form_seen', 'original_read'] } };

/** Everything of the question that anybody at a desk could change. */
export async function stateOf({ question }: Stage): Promise<string> {
  const row = await client().question.findUniqueOrThrow({
    where: { id: question.id },
    select: {
      ...{
        status: true,
        risk: true,
        language: true,
        promisedOn: true,
        visibility: true,
        proposedAt: true,
      },
      claim: { select: { memberId: true, offeredToId: true } },
      answers: {
        orderBy: { id: 'asc' },
        select: { memberId: true, draftNumber: true, submittedAt: true, approvedAt: true },
      },
      concern: { select: { raisedAt: true, settledAt: true } },
      alarms: { orderBy: { id: 'asc' }, select: { kind: true, takenById: true } },
      publication: { select: { updatedAt: true } },
      publicVersion: { select: { state: true, number: true, hiddenReason: true } },
      _count: { select: { notes: true, answerRequests: true, events: { where: SEEN } } },
    },
  });
  return JSON.stringify(row);
}

/** The newest event of the question. */
export async function lastEvent({ question }: Stage) {
  const where = { questionId: question.id };
  return client().event.findFirstOrThrow({ where, orderBy: { id: 'desc' } });
}
