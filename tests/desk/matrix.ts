import type { Member } from '#lib/actor.ts';
import { dayText } from '#lib/calendar.ts';
import { clock, DAY } from '#lib/clock.ts';
import type { AlarmKind } from '#lib/db/generated/enums.ts';
import { allHelplines } from '#lib/help/helplines.ts';
import type { MemberId } from '#lib/id.ts';
import { mayTake } from '#lib/on-call/policy.ts';
import { MOVE_NAMES, type MoveName } from '#lib/questions/moves.ts';
import {
  mayAskToAnswer,
  mayConsult,
  mayCorrect,
  mayPromiseAnew,
  mayReadOriginal,
  maySetRisk,
  mayWrite,
  type QuestionFacts,
} from '#lib/questions/policy.ts';
import {
  askToAnswerAction,
  clearClaimAction,
  promiseAnewAction,
  reassignClaimAction,
} from '../../app/[locale]/(desk)/desk/actions.ts';
import {
  acceptAction,
  claimAction,
  correctAction,
  declineAction,
  readOriginalAction,
  reviewAction,
  setRiskAction,
  writeAction,
} from '../../app/[locale]/(desk)/desk/questions/[id]/actions.ts';
import {
  acceptHandOverAction,
  declineHandOverAction,
  offerHandOverAction,
} from '../../app/[locale]/(desk)/desk/questions/[id]/claim-actions.ts';
import {
  concernAction,
  giveAlarmBackAction,
  noteAction,
  requestAction,
  settleConcernAction,
  supportAction,
  takeAlarmAction,
} from '../../app/[locale]/(desk)/desk/questions/[id]/consult-actions.ts';
import { PUBLIC_DEEDS } from './matrix-public-deeds.ts';
import type { Action } from './matrix-send.ts';
import type { Stage } from './matrix-stage.ts';
import { another, BODY, button, give, WORDS } from './matrix-words.ts';

// All that can be done to a question at a desk: by which action, with which fields, by which control of which
// page, and by whom. A move that is added is missing here by type, an action by matrix-whole.test.ts.

/** What the policy decides from: who stands before a question, how it stands, and whether they see it. */
type Case = {
  member: Member;
  facts: QuestionFacts;
  seen: boolean;
  moves: MoveName[];
  concern: boolean;
  covered: boolean;
  alarm: AlarmKind | null; // that calls
  taker: MemberId | null; // who sees to it
  request: MemberId | null; // who has asked for support
};

export type Deed = {
  action: Action;
  fields?: (stage: Stage, facts: QuestionFacts) => Record<string, string>;
  /** What its control looks like in the HTML, and on which page it stands; null: another deed's control. */
  control: string | ((stage: Stage) => string) | null;
  page?: 'question' | 'desk' | 'public';
  may: (one: Case) => boolean;
};

/** Moves without a form of their own: no member makes them, or sending an answer turns out to be one. */
export const OTHERS_MAKE = [
  'expireClaim',
  'passOn',
  'reopenForAnswerer',
  'reopenToPool',
  'resend',
  'expire',
  'moveOn', // of a theme put right
  'deliver', // of an answer that is let past review (is-reviewed.test.ts)
] as const;
type ByMember = Exclude<MoveName, (typeof OTHERS_MAKE)[number]>;

const toSpare = ({ spare }: Stage) => ({ memberId: spare.id });
const heldOnDesk = ({ question }: Stage) => `name="questionId" value="${question.id}"`;

/** A deed that is a move: the table of moves and its policy say who may. */
const moving = (name: MoveName, rest: Omit<Deed, 'may'>): Deed => ({
  ...rest,
  may: ({ moves }) => moves.includes(name),
});

export const WAYS: Record<ByMember, Deed> = {
  accept: moving('accept', {
    action: acceptAction,
    fields: give({ risk: '0' }),
    control: button('Hyväksy jonoon'),
  }),
  decline: moving('decline', {
    action: declineAction,
    fields: give({ reason: 'unclear', text: WORDS }),
    control: button('Sulje kysymys'),
  }),
  claim: moving('claim', { action: claimAction, control: button('Ota vastattavaksi') }),
  returnClaim: moving('returnClaim', {
    action: writeAction,
    fields: give({ intent: 'return', body: '' }),
    control: 'value="return"',
  }),
  offerHandOver: moving('offerHandOver', {
    action: offerHandOverAction,
    fields: toSpare,
    control: button('Pyydä'),
  }),
  acceptHandOver: moving('acceptHandOver', {
    action: acceptHandOverAction,
    control: button('Otan tämän'),
  }),
  declineHandOver: moving('declineHandOver', {
    action: declineHandOverAction,
    control: button('Ei sovi nyt'),
  }),
  // A holder gives a question back by returning it; this control stands before a coordinator.
  clearClaim: { ...moving('clearClaim', { action: clearClaimAction, control: null }) },
  reassignClaim: moving('reassignClaim', {
    action: reassignClaimAction,
    fields: toSpare,
    control: heldOnDesk,
    page: 'desk',
  }),
  submit: moving('submit', {
    action: writeAction,
    fields: give({ intent: 'submit', body: BODY }),
    control: 'value="submit"',
  }),
  sendBack: moving('sendBack', {
    action: reviewAction,
    fields: ({ lastEvent }) => ({ intent: 'sendBack', seen: lastEvent, comment: WORDS }),
    control: 'value="sendBack"',
  }),
  settle: moving('settle', {
    action: writeAction,
    fields: give({ intent: 'settle', body: '' }),
    control: 'value="settle"',
  }),
  approve: moving('approve', {
    action: reviewAction,
    // With a comment on a passage, and a note from which the answerer learns.
    fields: ({ lastEvent }) => ({
      ...{ intent: 'approve', seen: lastEvent, comment: 'Kaunis alku, jatka näin.' },
      ...{ 'passages.0.quote': 'Vastaus.', 'passages.0.comment': 'Tämä on hyvä.' },
    }),
    control: 'value="approve"',
  }),
};

/** Whether a deed is a move. */
export const isMove = (name: string): name is MoveName => MOVE_NAMES.some((one) => one === name);

const writing = (intent: string, control: string | ((stage: Stage) => string)): Deed => ({
  action: writeAction,
  fields: () => ({ intent, body: another() }),
  control,
  may: ({ member, facts }) => facts.status === 'claimed' && mayWrite(member, facts),
});

const consulting = (field: string, action: Action): Deed => ({
  action,
  fields: give({ [field]: 'Lukisitko tämän kanssani?' }),
  control: `name="${field}"`,
  may: ({ member, facts, seen }) => seen && mayConsult(member, facts),
});

const [{ id: line } = { id: '' }] = allHelplines('fi');
const inDays = (days: number) => new Date(clock.now().getTime() + days * DAY);
const otherRisk = ({ risk }: QuestionFacts) => (risk === 3 ? 2 : 3);

/** All that is done to a question and moves it nowhere. */
export const DEEDS: Record<string, Deed> = {
  'save a draft': writing('save', 'value="save"'),
  'preview an answer': writing('preview', 'value="preview"'),
  'bring a version back': {
    ...writing('restore', ({ ids }) => `value="restore ${ids.version}"`),
    fields: ({ ids }) => ({ intent: `restore ${ids.version}`, body: another() }),
  },
  'put in a helpline': writing(`insert line ${line}`, 'value="insert '),
  'weigh the risk anew': {
    action: setRiskAction,
    fields: (_, facts) => ({ risk: String(otherRisk(facts)), why: 'Luin sen toisen kerran.' }),
    control: 'name="why"',
    may: ({ member, facts, seen }) =>
      seen &&
      !['received', 'closed'].includes(facts.status) &&
      maySetRisk(member, facts, otherRisk(facts)),
  },
  ...PUBLIC_DEEDS,
  'look at what was covered': {
    action: readOriginalAction,
    control: button('Näytä alkuperäinen'),
    may: ({ member, facts, seen, covered }) => seen && covered && mayReadOriginal(member, facts),
  },
  'correct theme or language': {
    action: correctAction,
    fields: (_, { themeId }) => ({ theme: themeId, language: 'sv', because: '' }),
    control: button('Korjaa'),
    may: ({ member, facts, seen }) => seen && mayCorrect(member, facts),
  },
  'promise another day': {
    action: promiseAnewAction,
    fields: () => ({ promisedOn: dayText(inDays(20)), toAsker: WORDS }),
    control: null, // stands where the promised day has passed (promise-anew.test.ts)
    may: ({ member, facts }) => mayPromiseAnew(member, facts),
  },
  'ask somebody to answer': {
    action: askToAnswerAction,
    fields: toSpare,
    control: null, // stands where the promised day has passed (ask-to-answer.test.ts)
    may: ({ member, facts }) => mayAskToAnswer(member, facts),
  },
  'take a note': consulting('note', noteAction),
  'ask for support': consulting('request', requestAction),
  'raise a concern': consulting('concern', concernAction),
  'give support': {
    action: supportAction,
    fields: ({ ids }) => ({ noteId: ids.request, reply: 'Aloita siitä, mitä kuulit.' }),
    control: 'name="reply"',
    may: ({ member, facts, seen, request }) =>
      seen && request !== null && request !== member.id && mayConsult(member, facts),
  },
  'take an alarm': {
    action: takeAlarmAction,
    control: button('Hoidan tämän'),
    may: ({ member, facts, seen, alarm }) =>
      seen && alarm !== null && mayTake(member, alarm, facts),
  },
  'give an alarm back': {
    action: giveAlarmBackAction,
    control: button('Anna hälytys takaisin'),
    may: ({ member, seen, taker }) => seen && taker === member.id,
  },
  'see to a concern': {
    ...consulting('settled', settleConcernAction),
    may: ({ member, facts, seen, concern }) =>
      seen && concern && member.role === 'professional' && mayConsult(member, facts),
  },
};
