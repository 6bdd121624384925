import type { Member } from '../actor.ts';
import { wordsToAnswerer } from '../answers/words-to-answerer.ts';
import { membershipsOf } from '../auth/load-member.ts';
import { callsTo } from '../consult/calls.ts';
import { reading } from '../db/client.ts';
import { absenceOfMine } from '../members/absence.ts';
import { isAsked, listenerOfMine, openTalk, sharedWithMe } from '../members/check-in.ts';
import { isAnswerer, mayHoldQuestions } from '../members/policy.ts';
import { unheardAlarms } from '../on-call/unheard-alarms.ts';
import { organisationLoad } from '../organisations/load.ts';
import { mayCoordinate } from '../organisations/policy.ts';
import { ownThemes } from '../organisations/rest-theme.ts';
import { claimHoursHere } from '../organisations/set-claim-hours.ts';
import { supportPerson } from '../organisations/support-person.ts';
import { heldByAbsent } from '../passing-on/clear-claim.ts';
import { colleaguesWithRoom } from '../passing-on/hand-over.ts';
import { overdueHere } from '../passing-on/promise-anew.ts';
import { readyToGoOn, stagesHere } from '../passing-on/stages-seen.ts';
import { unfoundWords } from '../search/unfound-words.ts';
import { inboxOf } from './inbox.ts';
import type { InboxChoice } from './schema.ts';
import { deskSeen } from './unseen.ts';

/** What stands on the desk of whoever reads or answers: what needs them, and what they carry. */
export type DeskDay = Awaited<ReturnType<typeof dayOf>>;

/** What stands on the desk of a coordinator: people and what they carry. */
export type DeskPeople = Awaited<ReturnType<typeof peopleOf>>;

/** Reads everything that stands on a member's desk; `people` for a coordinator, `day` for everybody else. */
export function openDesk(actor: Member, choice: InboxChoice) {
  return reading(actor, async () => ({
    memberships: await membershipsOf(actor),
    checkIns: await sharedWithMe(actor),
    ...(mayCoordinate(actor)
      ? { people: await peopleOf(actor), day: null }
      : { people: null, day: await dayOf(actor, choice) }),
  }));
}

async function peopleOf(actor: Member) {
  return {
    members: await organisationLoad(actor),
    stages: await stagesHere(actor),
    held: await heldByAbsent(actor),
    support: await supportPerson(actor),
    hours: await claimHoursHere(actor),
    unfound: await unfoundWords(actor),
    themes: await ownThemes(actor),
    unheard: await unheardAlarms(actor),
    overdue: await overdueHere(actor),
  };
}

async function dayOf(actor: Member, choice: InboxChoice) {
  const whole = !choice.q && !choice.section;
  return {
    seen: await deskSeen(actor), // before anything is read, so that nothing falls between
    inbox: await inboxOf(actor, choice),
    answerer: mayHoldQuestions(actor)
      ? {
          absence: await absenceOfMine(actor),
          colleagues: await colleaguesWithRoom(actor),
          words: await wordsToAnswerer(actor),
        }
      : null,
    checkIn: (await isAsked(actor)) ? { listener: await listenerOfMine(actor) } : null,
    talk: isAnswerer(actor) ? await openTalk(actor) : null,
    calls: whole ? await callsTo(actor) : null,
    ready: whole ? await readyToGoOn(actor) : [],
  };
}
