import { z } from 'zod';
import { LOCALES } from '../i18n/routing.ts';
import { idFields } from '../id-fields.ts';

/** The sections of an inbox, most pressing first. A question stands in one of them at most. */
export const SECTIONS = [
  'acute',
  'offered',
  'asked',
  'expiring',
  'followUps',
  'sentBack',
  'mine',
  'received',
  'late',
  'review',
  'read',
  'publish',
  'pool',
  'others',
  'waiting',
  'ownForm',
  'passedOn',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** They wait for somebody else, or are heavier or further off than this member usually takes. */
export const OTHERS_TURN: readonly SectionName[] = [
  'late',
  'others',
  'waiting',
  'ownForm',
  'passedOn',
];

const LONGEST_SEARCH = 200; // characters: a few words, not a letter
const MOST_PAGES = 1_000;

/** What somebody wants to see of their inbox, as it stands in the address; nonsense is left out. */
export const inboxChoiceSchema = z.object({
  section: z.enum(SECTIONS).optional().catch(undefined),
  theme: z.string().max(60).pipe(idFields.theme).optional().catch(undefined),
  language: z.enum(LOCALES).optional().catch(undefined),
  concern: z.literal('1').optional().catch(undefined), // only what somebody worries about
  q: z
    .string()
    .transform((text) => text.trim().slice(0, LONGEST_SEARCH) || undefined)
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).max(MOST_PAGES).catch(1),
});
export type InboxChoice = z.output<typeof inboxChoiceSchema>;

/** What a form of the desk may have done; the page that follows says it. */
export const DONE_NAMES = [
  'accepted',
  'weighed',
  'corrected',
  'promisedAnew',
  'askedToAnswer',
  'declined',
  'claimed',
  'taken',
  'saved',
  'restored',
  'inserted',
  'noted',
  'requested',
  'concernRaised',
  'concernSettled',
  'alarmTaken',
  'alarmReturned',
  'supported',
  'watchSet',
  'onCallBegun',
  'onCallEnded',
  'submitted',
  'delivered',
  'returned',
  'settled',
  'approved',
  'sentBack',
  'published',
  'proposed',
  'versionSaved',
  'versionHanded',
  'versionSentBack',
  'versionTakenBack',
  'versionSeen',
  'keptUnpublished',
  'hidden',
  'restoredPublic',
  'rested',
  'offered',
  'handedOver',
  'handOverDeclined',
  'restBegun',
  'restNoted',
  'restEnded',
  'stageMoved',
  'cleared',
  'reassigned',
  'hoursSet',
  'profileSaved',
  'limitsSaved',
  'mailSaved',
  'shortcutsSaved',
  'personNamed',
  'checkedIn',
  'leftInPeace',
  'talkAsked',
  'checkInForgotten',
  'heard',
  'rateSet',
  'guidanceSaved',
  'templateSaved',
  'templateDeleted',
] as const;
export type DoneName = (typeof DONE_NAMES)[number];

/** Where a page says it: without scripts too, whoever uses the keyboard goes on from there. */
export const DONE_ID = 'done';

// What takes a question from whoever has it open, and what only Rinnalla did to call people.
const TAKES = ['passed_on'];
const CALLS = ['desk_alerted', 'alarm_lapsed'];

/** Of what was done, in its order, the one to tell: what took the question, else the newest that a person did. */
export function tellingDeed<Deed extends { kind: string }>(
  deeds: readonly Deed[],
): Deed | undefined {
  const took = deeds.findLast(({ kind }) => TAKES.includes(kind));
  return took ?? deeds.findLast(({ kind }) => !CALLS.includes(kind)) ?? deeds.at(-1);
}
