import {
  mayEditPublic,
  mayHide,
  mayKeepUnpublished,
  mayPublish,
  mayRestore,
} from '#lib/publishing/policy.ts';
import type { QuestionFacts } from '#lib/questions/policy.ts';
import {
  editVersionAction,
  hideAction,
  keepUnpublishedAction,
  readVersionAction,
  restoreAction,
  seeFormAction,
  takeBackAction,
} from '../../app/[locale]/(desk)/desk/questions/[id]/public/actions.ts';
import type { Deed } from './matrix.ts';
import { another, BODY, button, give, WORDS } from './matrix-words.ts';

const isHanded = ({ version }: QuestionFacts) =>
  version?.state === 'waiting' || version?.state === 'proposed';

const editing = (intent: 'save' | 'hand'): Deed => ({
  action: editVersionAction,
  fields: ({ ids }) => ({
    ...{ intent, title: `Julkinen otsikko ${another().length}`, body: another() },
    ...{ 'parts.0.kind': 'answer', 'parts.0.id': ids.answer, 'parts.0.body': BODY },
    'parts.0.included': 'on',
  }),
  page: 'public',
  control: `value="${intent}"`,
  may: ({ member, facts, seen }) => seen && mayEditPublic(member, facts) && !isHanded(facts),
});

/** All that is done to a public version. */
export const PUBLIC_DEEDS: Record<string, Deed> = {
  'write in the public version': editing('save'),
  'hand the public version on': editing('hand'),
  'publish what somebody else has made': {
    action: readVersionAction,
    fields: ({ digest }) => ({ intent: 'publish', digest, nobody: 'on', address: 'on' }),
    page: 'public',
    control: 'value="publish"',
    may: ({ member, facts, seen }) => seen && mayPublish(member, facts),
  },
  'send the public version back': {
    action: readVersionAction,
    fields: give({ intent: 'sendBack', words: 'Kaupunki näkyy vielä otsikosta.' }),
    page: 'public',
    control: 'value="sendBack"',
    may: ({ member, facts, seen }) => seen && mayPublish(member, facts),
  },
  'take the public version back': {
    action: takeBackAction,
    page: 'public',
    control: button('Ota takaisin muokattavaksi'),
    may: ({ member, facts, seen }) => seen && mayEditPublic(member, facts) && isHanded(facts),
  },
  'see the public form of an answer': {
    action: seeFormAction,
    page: 'public',
    control: button('Olen nähnyt, näin on hyvä'),
    may: ({ member, facts, seen }) =>
      seen &&
      facts.version?.state === 'waiting' &&
      facts.answererAccountIds.includes(member.accountId),
  },
  'keep it unpublished': {
    action: keepUnpublishedAction,
    fields: give({ reason: 'identifying', text: WORDS }),
    page: 'public',
    control: button('Jätä julkaisematta'),
    may: ({ member, facts, seen }) => seen && mayKeepUnpublished(member, facts),
  },
  'hide the public page': {
    action: hideAction,
    fields: give({ hiddenReason: 'identifying' }),
    control: button('Piilota sivu'),
    may: ({ member, facts, seen }) => seen && mayHide(member, facts),
  },
  'put the public page back': {
    action: restoreAction,
    fields: give({ because: WORDS }),
    control: button('Palauta julkiseksi'),
    may: ({ member, facts, seen }) => seen && mayRestore(member, facts),
  },
};
