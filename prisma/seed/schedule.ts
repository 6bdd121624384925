import { DAY, HOUR } from '#lib/clock.ts';
import { URGENT_RISK } from '#lib/risk-levels.ts';
import { askingMoment, awake, earlier, later } from './calendar.ts';
import type { PinnedEntry } from './content.ts';
import type { Moments } from './factories/story.ts';
import type { Random } from './random.ts';

/** An entry, and when its steps are taken. */
export type Plan = {
  entry: PinnedEntry;
  moments: Required<Moments>;
  turned: Date; // when the answer was sent back, or the question closed
  resubmitted: Date; // when an answer that was sent back came again
  lastWord: Date | null; // of an asker whose follow-up nobody has answered yet
};

const MONTHS_14 = 425; // days
const DAYS_TO_ANSWER = [1, 1.4, 1.8, 2, 2.3, 2.6, 3, 3.4, 4, 4.7, 5.5];
// From an answer to its publication, nights included.
const REVIEW_DAYS = 2;
// How long ago somebody asked, in days: long enough for everything that has happened since.
const DAYS_FOR = { answer: 4, lastWord: 9, conversation: 27, conversationAndLastWord: 22 };
const PRIVATE_DAYS = 55; // unpublished questions are not kept for long
const LATE_DAYS = 14; // past five working days, Christmas in between or not

/** When everything about an entry happens, seen from now. */
export function schedule(entry: PinnedEntry, random: Random, now: Date): Plan {
  const grave = (entry.risk ?? 0) >= URGENT_RISK; // kept for hours alone
  const said: [number, number] = grave ? [1, 2] : [3, 20];
  const lastWord = entry.followUps.at(-1)?.from === 'asker' ? earlier(random, now, said) : null;
  if (entry.status === 'answered') {
    const asked = askingMoment(random, now, ...daysOf(entry, lastWord !== null));
    return {
      entry,
      moments: finished(random, asked, now),
      turned: asked,
      resubmitted: asked,
      lastWord,
    };
  }
  if (entry.status === 'closed') {
    const expired = entry.closedReason === 'expired';
    const asked = expired ? askingMoment(random, now, 70, 80) : askingMoment(random, now, 5, 25);
    const turned = expired ? new Date(asked.getTime() + 45 * DAY) : later(random, asked, [20, 40]);
    return { entry, moments: finished(random, asked, now), turned, resubmitted: turned, lastWord };
  }
  return { entry, ...waiting(entry, random, now), lastWord };
}

function daysOf(entry: PinnedEntry, openEnd: boolean): [number, number] {
  const talks = entry.followUps.length > 0 || entry.answers.length > 1;
  if (openEnd) {
    const least = entry.followUps.length > 1 ? DAYS_FOR.conversationAndLastWord : DAYS_FOR.lastWord;
    return [least, least + 5];
  }
  if (entry.pin.unpublished) return [DAYS_FOR.answer, DAYS_FOR.answer + 3];
  const least = talks ? DAYS_FOR.conversation : DAYS_FOR.answer;
  return [least, entry.audience === 'private' ? PRIVATE_DAYS : MONTHS_14];
}

function finished(random: Random, asked: Date, now: Date): Required<Moments> {
  const most = (now.getTime() - asked.getTime()) / DAY - REVIEW_DAYS;
  const wait = random.pick(DAYS_TO_ANSWER.filter((days) => days <= most)) * DAY;
  const after = (part: number) => awake(new Date(asked.getTime() + wait * part));
  const approved = after(1);
  return {
    asked,
    accepted: after(0.12),
    claimed: after(0.5),
    drafted: after(0.6),
    submitted: after(0.7),
    approved,
    published: later(random, approved, [3, 22]),
  };
}

// The last thing that happened lies hours back, and everything before it only as far as it must.
function waiting(entry: PinnedEntry, random: Random, now: Date): Omit<Plan, 'entry' | 'lastWord'> {
  const grave = (entry.risk ?? 0) >= URGENT_RISK;
  const held: [number, number] = grave ? [1, 2] : [2, 18];
  const last = earlier(random, now, entry.status === 'open' ? [4, 60] : held);
  const turned = entry.reviewComment ? earlier(random, last, [1, 4]) : last;
  const submitted = earlier(random, turned, grave ? [1, 2] : [2, 8]);
  const drafted =
    entry.status === 'open' ? last : earlier(random, submitted, grave ? [0.5, 1] : [1, 3]);
  const claimed = earlier(random, drafted, [2, 6]);
  const accepted = entry.status === 'open' ? last : earlier(random, claimed, [3, 16]);
  const asked = entry.status === 'received' ? last : earlier(random, accepted, [1, 9]);
  const moments = { asked, accepted, claimed, drafted, submitted, approved: now, published: now };
  if (entry.pin.late) {
    moments.asked = new Date(now.getTime() - LATE_DAYS * DAY);
    moments.accepted = new Date(moments.asked.getTime() + 5 * HOUR);
  }
  return { moments, turned, resubmitted: last };
}
