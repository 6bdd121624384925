import type { Member } from '#lib/actor.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { minuteOf } from '#lib/calendar.ts';
import { clock, DAY, HOUR, MINUTE } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import type { AlarmKind } from '#lib/db/generated/enums.ts';
import { newId, type QuestionId, type ThemeId } from '#lib/id.ts';
import { callAgain } from '#lib/on-call/call-again.ts';
import { takeAlarm } from '#lib/on-call/take-alarm.ts';
import { acceptQuestion } from '#lib/triage/accept-question.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { createOrganisation } from '../../prisma/seed/factories/organisation.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { createTheme } from '../../prisma/seed/factories/theme.ts';
import { Random } from '../../prisma/seed/random.ts';
import type { Proof } from '../support/proof.ts';

// A month of a theme that fourteen organisations cover, as the demo's busiest: two who moderate and two
// professionals in each. Whoever is called sees to it, or does not, with these odds at each call.
const ORGANISATIONS = 14;
const EACH = 2;
const MONTH = 30;
const ODDS = 0.7;
const GROWS = 0.15; // of those whom somebody sees to, who then write that it is acute
const CALLS = [0, 11, 22, 33]; // minutes after it was raised
const MOST_A_WEEK = 4; // calls for a person: a call nearly every other day is one that is still heard

const ACUTE = 'Aion tappaa itseni tänä yönä.';

type House = { theme: ThemeId; moderators: Member[]; professionals: Member[] };

/** How often people are called in a month in which somebody is in danger twice a day. */
export const proof: Proof = {
  proves:
    'In a month of a busy theme with many organisations nobody is called so often that they stop hearing, and every alarm is taken or told to those who can telephone.',
  rooms: ['lib/on-call', 'lib/questions'],
  n: 60,
  async run({ seed, n }) {
    const random = new Random(seed);
    const house = await setHouse();
    const sums = { questions: n, grown: 0, calls: 0, unheeded: 0, busiest: 0 };
    const counts = new Map<string, number>();
    const start = clock.now().getTime();
    for (let asked = 0; asked < n; asked += 1) {
      const moment = start + (asked * MONTH * DAY) / n + random.between(0, DAY / 4);
      const made = await at(new Date(moment), () =>
        askedQuestion({ theme: house.theme, question: { urgent: true } }),
      );
      const { questionId, asker } = made;
      const first = await follow(house.moderators, {
        questionId,
        kind: 'moderator',
        moment,
        random,
      });
      const accepted = moment + CALLS.length * 11 * MINUTE;
      const [moderator] = house.moderators;
      if (moderator) {
        await at(new Date(accepted), () => acceptQuestion(moderator, { questionId, risk: 2 }));
      }
      const second = await follow(house.professionals, {
        ...{ questionId, kind: 'professional', moment: accepted, random },
      });
      const heard = [first, second];
      if (second.heeded && random.next() < GROWS) {
        sums.grown += 1;
        const grown = accepted + HOUR / 2;
        await at(new Date(grown), () => followUp(asker, { body: ACUTE }));
        const people = house.professionals;
        heard.push(
          await follow(people, { questionId, kind: 'professional', moment: grown, random }),
        );
      }
      for (const { called, heeded } of heard) {
        if (!heeded) sums.unheeded += 1;
        for (const id of called) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      await client().question.update({ where: { id: questionId }, data: { status: 'answered' } });
    }
    sums.calls = [...counts.values()].reduce((sum, count) => sum + count, 0);
    sums.busiest = Math.max(...counts.values());
    const weeks = MONTH / 7;
    const perPerson = sums.calls / (2 * EACH * ORGANISATIONS) / weeks;
    if (perPerson > MOST_A_WEEK) throw new Error(`A person is called ${perPerson} times a week.`);
    return {
      ...sums,
      hundredthsAPersonAndWeek: Math.round(perPerson * 100),
      hundredthsTheBusiestAWeek: Math.round((sums.busiest / weeks) * 100),
    };
  },
};

async function setHouse(): Promise<House> {
  const theme = await createTheme();
  const house: House = { theme, moderators: [], professionals: [] };
  for (let made = 0; made < ORGANISATIONS; made += 1) {
    const organisation = await createOrganisation({ slug: `jarjesto-${newId()}`, themes: [theme] });
    for (let one = 0; one < EACH; one += 1) {
      house.moderators.push(await createMember({ organisation, role: 'moderator' }));
      house.professionals.push(await createMember({ organisation, role: 'professional' }));
    }
  }
  return house;
}

type Alarm = { questionId: QuestionId; kind: AlarmKind; moment: number; random: Random };

/** Lets an alarm call until somebody sees to it: who was called, as often as they were. */
async function follow(people: Member[], { questionId, kind, moment, random }: Alarm) {
  const called: string[] = [];
  for (const minutes of CALLS) {
    const now = new Date(moment + minutes * MINUTE);
    if (minutes > 0) await at(now, callAgain);
    const alarm = await client().alarm.findFirstOrThrow({
      where: { questionId, kind },
      select: {
        unheededAt: true,
        callsTo: { where: { askedAt: minuteOf(now) }, select: { memberId: true } },
      },
    });
    if (alarm.unheededAt) return { called, heeded: false };
    called.push(...alarm.callsTo.map(({ memberId }) => memberId));
    if (alarm.callsTo.length === 0)
      throw new Error('An alarm that nobody has taken called nobody.');
    if (random.next() > ODDS) continue;
    const { memberId } = random.pick(alarm.callsTo);
    const taker = people.find(({ id }) => id === memberId);
    if (!taker) throw new Error('Somebody was called who is not of the theme.');
    await at(now, () => takeAlarm(taker, { questionId }));
    return { called, heeded: true };
  }
  throw new Error('An alarm that nobody has taken was told to nobody.');
}
