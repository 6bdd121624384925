import type { Member } from '#lib/actor.ts';
import { adapter, chooseMembership } from '#lib/auth/adapter.ts';
import { finnishDay } from '#lib/calendar.ts';
import { clock, DAY } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { Prisma } from '#lib/db/generated/client.ts';
import { type AnswerId, newId } from '#lib/id.ts';
import { checkIn } from '#lib/members/check-in.ts';
import { isAnswerer, mayBeOnCall, mayHoldQuestions } from '#lib/members/policy.ts';
import { rowsOf } from '#lib/members/stages.ts';
import { vaultOf } from '#lib/sealing/vault.ts';
import {
  endAbsenceAction,
  setAbsenceAction,
} from '../../app/[locale]/(desk)/desk/absence-actions.ts';
import {
  checkInAction,
  claimHoursAction,
  heardCheckInAction,
  restThemeAction,
  supportPersonAction,
} from '../../app/[locale]/(desk)/desk/actions.ts';
import {
  deleteTemplateAction,
  guidanceAction,
  reviewRateAction,
  templateAction,
  watchHoursAction,
} from '../../app/[locale]/(desk)/desk/organisation/actions.ts';
import {
  forgetCheckInAction,
  limitsAction,
  mailPaceAction,
  moveOwnStageAction,
  onCallAction,
  profileAction,
  shortcutsAction,
} from '../../app/[locale]/(desk)/desk/self/actions.ts';
import { moveStageAction } from '../../app/[locale]/(desk)/desk/stage-actions.ts';
import { actAsAction } from '../../app/[locale]/(staff)/sign-in/actions.ts';
import type { Action } from './matrix-send.ts';
import type { Stage } from './matrix-stage.ts';

// All that is done at a desk and not to a question: to an organisation, to people of it, to oneself. By
// whom is said here from what was agreed on.

/** The people and things that are changed. */
export type House = Stage & {
  coordinator: Member;
  professional: Member; // on a break; with whom the others may talk
  volunteer: Member; // has answered a heavy question
  moderator: Member; // whose reviews are still watched
  holderToo: Member; // another membership of the holder
  template: string;
  checkInId: string; // of the holder, shared with the professional
};

export type Setting = {
  action: Action;
  fields: (house: House) => Record<string, string>;
  page: 'desk' | 'organisation' | 'self';
  /** What its control looks like in the HTML of that page. */
  control: (house: House) => string | RegExp;
  may: (member: Member, house: House) => boolean;
  /** To whom the control stands open, where that is not all who may. */
  offered?: (member: Member, house: House) => boolean;
};

const inDays = (days: number) =>
  finnishDay(new Date(clock.now().getTime() + days * DAY))
    .toISOString()
    .slice(0, 10);

const aBreak = { from: inDays(10), until: inDays(12) };
const TEXT = 'Meille voi tulla ilman ajanvarausta torstaisin kello 14–18.';
const text = { language: 'fi', title: 'Torstait', template: TEXT };

const resting = ({ volunteer }: House) => ({
  ...{ memberId: volunteer.id, capability: 'answer', move: 'pause' },
  reasons: TEXT,
});

const anybody = () => true;
const answerer = (member: Member) => mayHoldQuestions(member);
const anyCoordinator = ({ role }: Member) => role === 'coordinator'; // each of their own organisation
const theirCoordinator = ({ id }: Member, { coordinator }: House) => id === coordinator.id;

const own = (
  action: Action,
  fields: Record<string, string>,
  may: Setting['may'],
  name: string,
): Setting => ({
  ...{ action, fields: () => fields, page: 'self', may },
  control: () => `name="${name}"`,
});

export const SETTINGS: Record<string, Setting> = {
  'rest from a theme': {
    action: restThemeAction,
    fields: ({ theme }) => ({ themeId: theme, until: inDays(10) }),
    page: 'desk',
    control: ({ theme }) => `name="themeId" value="${theme}"`,
    may: theirCoordinator,
  },
  'say how long a claim lasts': {
    ...own(claimHoursAction, { hours: '30' }, anyCoordinator, 'hours'),
    page: 'desk',
  },
  'name somebody to talk to': {
    action: supportPersonAction,
    fields: ({ asked }) => ({ memberId: asked.id, contact: 'Torstaisin' }),
    page: 'desk',
    control: ({ asked }) =>
      new RegExp(`name="memberId"[^>]*>(<option[^/]*/option>)*<option value="${asked.id}"`),
    may: theirCoordinator,
  },
  'begin a break': {
    ...own(setAbsenceAction, aBreak, answerer, 'from'),
    page: 'desk',
    control: () => 'id="from"',
  },
  'note somebody’s break': {
    action: setAbsenceAction,
    fields: ({ volunteer }) => ({ ...aBreak, memberId: volunteer.id }),
    page: 'desk',
    control: ({ volunteer }) => `id="from-${volunteer.id}"`,
    may: (member, house) => theirCoordinator(member, house) || member.id === house.volunteer.id,
    offered: theirCoordinator, // their own break has a form of its own
  },
  'end a break': {
    action: endAbsenceAction,
    fields: ({ professional }) => ({ memberId: professional.id }),
    page: 'desk',
    control: () => '>Lopeta tauko</button>',
    may: (member, house) => theirCoordinator(member, house) || member.id === house.professional.id,
  },
  'let somebody rest': {
    action: moveStageAction,
    fields: resting,
    page: 'desk',
    control: ({ volunteer }) => `id="move-answer-${volunteer.id}"`,
    may: (member, house) => theirCoordinator(member, house) || member.id === house.volunteer.id,
    offered: theirCoordinator, // one's own rest stands on one's own page
  },
  'end one’s own task': {
    action: moveOwnStageAction,
    fields: () => ({ capability: 'answer', move: 'end' }),
    page: 'self',
    control: () => 'id="move-answer-',
    may: isAnswerer,
  },
  'let somebody go on': {
    action: moveStageAction,
    fields: ({ moderator }) => ({
      ...{ memberId: moderator.id, capability: 'review', move: 'letGo' },
      reasons: TEXT,
    }),
    page: 'desk',
    control: () => 'name="move" value="letGo"',
    may: ({ organisationId, accountId, stages }, { moderator }) =>
      stages.review === 'professional' &&
      organisationId === moderator.organisationId &&
      accountId !== moderator.accountId,
  },
  'say how one is': {
    ...own(checkInAction, { intent: 'keep', feeling: 'well' }, isAnswerer, 'feeling'),
    page: 'desk',
    offered: ({ id }, { volunteer }) => id === volunteer.id, // asked after something heavy
  },
  'have been in touch': {
    action: heardCheckInAction,
    fields: ({ checkInId }) => ({ checkInId }),
    page: 'desk',
    control: ({ checkInId }) => `value="${checkInId}"`,
    may: ({ id }, { professional }) => id === professional.id,
  },
  'take back how one was': {
    action: forgetCheckInAction,
    fields: ({ checkInId }) => ({ checkInId }),
    page: 'self',
    control: ({ checkInId }) => `value="${checkInId}"`,
    may: ({ id }, { holder }) => id === holder.id,
  },
  'set how many are read first': {
    ...own(reviewRateAction, { percent: '50' }, anyCoordinator, 'percent'),
    page: 'organisation',
  },
  'say when they are on watch': {
    ...own(
      watchHoursAction,
      Object.fromEntries(
        [0, 1, 2, 3, 4, 5, 6].flatMap((day) => [
          [`days.${day}.from`, '09:00'],
          [`days.${day}.until`, '16:00'],
        ]),
      ),
      anyCoordinator,
      'days.0.from',
    ),
    page: 'organisation',
  },
  'say to be within call': own(onCallAction, { hours: '12' }, mayBeOnCall, 'hours'),
  'write the guidance': {
    ...own(guidanceAction, { guidance: TEXT, base: '0' }, anyCoordinator, 'guidance'),
    page: 'organisation',
  },
  'write a ready text': {
    ...own(templateAction, text, anyCoordinator, 'template'),
    page: 'organisation',
  },
  'change a ready text': {
    action: templateAction,
    fields: ({ template }) => ({ ...text, title: 'Perjantait', id: template, base: '1' }),
    page: 'organisation',
    control: ({ template }) => `name="id" value="${template}"`,
    may: theirCoordinator,
  },
  'take a ready text away': {
    action: deleteTemplateAction,
    fields: ({ template }) => ({ id: template, base: '1' }),
    page: 'organisation',
    control: ({ template }) => `name="id" value="${template}"`,
    may: theirCoordinator,
  },
  'change how one is known': own(
    profileAction,
    { displayName: 'Uusi nimi', 'language-fi': 'on' },
    anybody,
    'displayName',
  ),
  'set one’s limits': own(limitsAction, { openLimit: '5', weekLimit: '' }, answerer, 'openLimit'),
  'set when mail comes': own(mailPaceAction, { mailPace: 'daily' }, anybody, 'mailPace'),
  'turn the keys off': own(shortcutsAction, { shortcuts: 'off' }, anybody, 'shortcuts'),
  'act in another membership': {
    action: actAsAction,
    fields: ({ holderToo }) => ({ memberId: holderToo.id }),
    page: 'self',
    control: ({ holderToo }) => `name="memberId" value="${holderToo.id}"`,
    may: ({ accountId }, { holderToo }) => accountId === holderToo.accountId,
    offered: ({ accountId, id }, { holderToo }) =>
      accountId === holderToo.accountId && id !== holderToo.id,
  },
};

/** The house as it is before anybody has done anything, made once. */
export async function setHouse(stage: Stage): Promise<House> {
  const { people } = stage;
  const { coordinator, professional, volunteer, moderator } = people;
  const { 'holder as professional': holderToo } = people;
  if (!coordinator || !professional || !volunteer || !moderator || !holderToo)
    throw new Error('Who is missing?');
  for (const { id, accountId } of Object.values(people)) {
    const expires = new Date(clock.now().getTime() + DAY);
    await adapter.createSession({ sessionToken: id, userId: accountId, expires });
  }
  await client().question.update({ where: { id: stage.question.id }, data: { risk: 2 } });
  const [id, now] = [newId<AnswerId>(), clock.now()];
  const sealedBody = vaultOf(stage.question).seal(TEXT, 'answerBody', id);
  const times = { createdAt: now, updatedAt: now, submittedAt: now };
  await client().answer.create({
    data: {
      ...{ id, questionId: stage.question.id, memberId: volunteer.id, sealedBody, ...times },
      revisions: { create: { id: newId(), number: 1, sealedBody, submittedAt: now } },
    },
  });
  const house = { ...stage, coordinator, professional, volunteer, moderator, holderToo };
  return { ...house, template: newId(), checkInId: '' };
}

/** Puts everything back to how it was. */
export async function tidy(house: House): Promise<void> {
  const { coordinator, professional, holder, people, template: id } = house;
  const db = client();
  for (const member of Object.values(people)) {
    const today = finnishDay(clock.now());
    const away = member.id === professional.id ? today : null;
    await db.member.update({
      where: { id: member.id },
      data: {
        ...{ displayName: member.displayName, languages: member.languages },
        ...{ openLimit: 9, mailPace: 'at_once', shortcuts: true, onCallUntil: null },
        ...{ awayFrom: away, awayUntil: away },
      },
    });
    await chooseMembership(member.id, member.id);
    await db.memberCapability.deleteMany({ where: { memberId: member.id } });
    const rows = rowsOf(member.stages, today).map((row) => ({ ...row, memberId: member.id }));
    await db.memberCapability.createMany({ data: rows });
  }
  await db.memberCapability.updateMany({
    where: { memberId: house.moderator.id, capability: 'review' },
    data: { stage: 'reviewed' },
  });
  await db.answerTemplate.deleteMany();
  const { organisationId } = coordinator;
  const { language, title } = text;
  const template = { id, organisationId, language, title, body: TEXT, updatedAt: clock.now() };
  await db.answerTemplate.create({ data: template });
  await db.organisationTheme.updateMany({ data: { restsUntil: null } });
  await db.organisation.updateMany({
    data: {
      ...{ guidance: null, guidanceNumber: 0, reviewPercent: 100, claimHours: null },
      ...{ watchHours: Prisma.DbNull },
      ...{ supportMemberId: professional.id, supportContact: '040 000' },
    },
  });
  await db.checkIn.deleteMany();
  await checkIn(holder, { intent: 'keep', feeling: 'talk', note: '', share: true });
  await db.checkIn.updateMany({ data: { sharedWithId: professional.id } }); // who is on a break here
  house.checkInId = (await db.checkIn.findFirstOrThrow()).id;
}

/** Everything of the house that anybody at a desk could change. */
export async function houseNow(): Promise<string> {
  const db = client();
  const orderBy = { id: 'asc' } as const;
  return JSON.stringify([
    await db.organisation.findMany({ orderBy }),
    await db.organisationTheme.findMany({ orderBy: { themeId: 'asc' } }),
    await db.member.findMany({ orderBy, omit: { dataKey: true } }),
    await db.memberTheme.findMany(),
    await db.memberCapability.findMany({
      orderBy: [{ memberId: 'asc' }, { capability: 'asc' }],
      select: { memberId: true, capability: true, stage: true },
    }),
    await db.answerTemplate.findMany({ orderBy }),
    await db.checkIn.findMany({ orderBy, select: { id: true, sharedWithId: true } }),
    await db.session.findMany({ orderBy: { tokenHash: 'asc' }, select: { memberId: true } }),
  ]);
}
