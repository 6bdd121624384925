import type { Member } from '#lib/actor.ts';
import { finnishDay } from '#lib/calendar.ts';
import { clock, DAY } from '#lib/clock.ts';
import { isAnswerer, mayBeOnCall, mayHoldQuestions } from '#lib/members/policy.ts';
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
import { type House, TEXT, text } from './matrix-house.ts';
import type { Action } from './matrix-send.ts';

// All that is done at a desk and not to a question: to an organisation, to people of it, to oneself. By
// whom is said here from what was agreed on.

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
