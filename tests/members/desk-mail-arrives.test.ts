import { beforeEach, describe, expect, test } from 'vitest';
import { type Member, SYSTEM } from '#lib/actor.ts';
import { approveAnswer, sendBackAnswer } from '#lib/answers/review-answer.ts';
import { submitAnswer } from '#lib/answers/submit-answer.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { expireClaims, returnClaim } from '#lib/claims/return-claim.ts';
import { warnClaims } from '#lib/claims/warn-claims.ts';
import { clock, HOUR, MINUTE } from '#lib/clock.ts';
import { askForSupport, takeNote } from '#lib/consult/note.ts';
import { client } from '#lib/db/client.ts';
import type { MailPace } from '#lib/db/generated/enums.ts';
import { checkIn } from '#lib/members/check-in.ts';
import { askToAnswer } from '#lib/passing-on/ask-to-answer.ts';
import { reassignClaim } from '#lib/passing-on/clear-claim.ts';
import { acceptHandOver, declineHandOver, offerHandOver } from '#lib/passing-on/hand-over.ts';
import { sendBackVersion } from '#lib/publishing/send-back-version.ts';
import { correctQuestion } from '#lib/triage/correct-question.ts';
import { setRisk } from '#lib/triage/set-risk.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { handOnBy } from '../../prisma/seed/factories/publication.ts';
import { claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';
import { declaredKinds } from '../support/declared-kinds.ts';
import { mailServer, readable } from '../support/mail-server.ts';
import { workOff } from '../support/work-off.ts';
import { leaveOn } from './leave-on.ts';

// Everything that a member hears of by mail, from what happens to the mail on a real server.

testDatabase();
const arrived = mailServer();

const DRAFT = 'Luin kirjeesi kahteen kertaan ja jäin miettimään sitä iltaa.';
const NOTE = 'Lukisitko tämän kanssani, hän on yksin.';
const WISH = 'Painoi enemmän kuin luulin.';

async function setScene() {
  const crew = await createCrew();
  const { organisation } = crew;
  const colleague = await createMember({ organisation, role: 'volunteer', displayName: 'Aava' });
  const made = await claimedQuestion({ ...crew, answer: DRAFT });
  const { questionId } = made;
  const offer = () => offerHandOver(crew.answerer, { questionId, memberId: colleague.id });
  return { crew, colleague, offer, ...made };
}
type Scene = Awaited<ReturnType<typeof setScene>>;

const later = (hours: number) => new Date(clock.now().getTime() + hours * HOUR);

type Story = {
  who: (scene: Scene) => Member;
  happen: (scene: Scene) => Promise<unknown>;
  hours?: number; // from the claim on
  atOnce?: boolean; // whatever the member has set
};

async function makePublicVersion({ crew, questionId }: Scene): Promise<void> {
  await submitAnswer(crew.answerer, { questionId, body: DRAFT });
  await approveAnswer(crew.reviewer, { questionId, comment: '' });
  await handOnBy(crew.moderator, { questionId });
}

/** How each of them comes about, and who hears of it. */
const STORIES: Record<string, Story> = {
  claim_expiring: { who: ({ crew }) => crew.answerer, happen: () => warnClaims(SYSTEM), hours: 37 },
  claim_expired: {
    who: ({ crew }) => crew.answerer,
    happen: () => expireClaims(SYSTEM),
    hours: 49,
  },
  handover_offered: { who: ({ colleague }) => colleague, happen: ({ offer }) => offer() },
  handover_accepted: {
    who: ({ crew }) => crew.answerer,
    happen: async ({ offer, colleague, questionId }) => {
      await offer();
      await acceptHandOver(colleague, { questionId });
    },
  },
  handover_declined: {
    who: ({ crew }) => crew.answerer,
    happen: async ({ offer, colleague, questionId }) => {
      await offer();
      await declineHandOver(colleague, { questionId });
    },
  },
  reassigned: {
    who: ({ colleague }) => colleague,
    happen: async ({ crew, colleague, questionId }) => {
      const { organisation } = crew;
      const coordinator = await createMember({ organisation, role: 'coordinator' });
      await leaveOn(crew.answerer);
      await reassignClaim(coordinator, { questionId, memberId: colleague.id });
    },
  },
  follow_up: {
    who: ({ crew }) => crew.answerer,
    happen: ({ asker }) => followUp(asker, { body: 'Hän lähti eilen eikä ole palannut.' }),
  },
  asked_to_answer: {
    who: ({ colleague }) => colleague,
    happen: async ({ crew, colleague, questionId }) => {
      await returnClaim(crew.answerer, { questionId });
      await askToAnswer(crew.moderator, { questionId, memberId: colleague.id });
    },
  },
  moved_on: {
    who: ({ crew }) => crew.answerer,
    happen: async ({ crew, questionId }) => {
      const { theme } = await createCrew();
      const to = { theme, language: 'fi' as const, because: '' };
      await correctQuestion(crew.moderator, { questionId, ...to });
    },
  },
  public_form: { who: ({ crew }) => crew.answerer, happen: makePublicVersion },
  public_version_sent_back: {
    who: ({ crew }) => crew.moderator,
    happen: async (scene) => {
      await makePublicVersion(scene);
      const { crew, questionId } = scene;
      await sendBackVersion(crew.reviewer, { questionId, words: 'Kaupunki näkyy vielä.' });
    },
  },
  passed_on: {
    who: ({ crew }) => crew.answerer,
    happen: ({ crew, questionId }) =>
      setRisk(crew.reviewer, { questionId, risk: 3, why: 'Hän kertoo, milloin aikoo tehdä sen.' }),
  },
  sent_back: {
    who: ({ crew }) => crew.answerer,
    happen: async ({ crew, questionId }) => {
      await submitAnswer(crew.answerer, { questionId, body: DRAFT });
      await sendBackAnswer(crew.reviewer, { questionId, comment: 'Lämmin alku. Lisää askel.' });
    },
  },
  wants_to_talk: {
    atOnce: true,
    who: ({ crew }) => crew.reviewer,
    happen: async ({ crew }) => {
      const data = { supportMemberId: crew.reviewer.id, supportContact: '040 000' };
      await client().organisation.update({ where: { id: crew.organisation }, data });
      const said = { intent: 'keep', feeling: 'talk', note: WISH, share: true } as const;
      await checkIn(crew.answerer, said);
    },
  },
  mention: {
    who: ({ crew }) => crew.reviewer,
    happen: ({ crew, questionId }) =>
      takeNote(crew.answerer, { questionId, text: NOTE, to: [crew.reviewer.id] }),
  },
  wants_support: {
    who: ({ crew }) => crew.reviewer,
    happen: ({ crew, questionId }) =>
      askForSupport(crew.answerer, { questionId, text: NOTE, to: [crew.reviewer.id] }),
  },
};

/** Lets it happen to a member who hears at this pace; `send` answers what has come to them by a moment. */
async function told({ who, happen, hours = 0 }: Story, mailPace: MailPace) {
  const scene = await setScene();
  const { id, accountId } = who(scene);
  await client().member.update({ where: { id }, data: { mailPace } });
  await at(later(hours), () => happen(scene));
  const send = async (moment: Date) => {
    await at(moment, workOff);
    return arrived.filter(({ to }) => to.includes(`${accountId}@demo.invalid`));
  };
  return { scene, send, soon: new Date(later(hours).getTime() + MINUTE) };
}

beforeEach(async () => {
  await client().deskNotice.deleteMany();
  await client().$executeRaw`DELETE FROM pgboss.job`;
  await client().claim.deleteMany();
});

test('every kind that a room declares has its story here', async () => {
  const kinds = (await declaredKinds('notice')).map(({ kind }) => kind);
  expect(kinds.sort()).toEqual(Object.keys(STORIES).sort());
});

describe.each(Object.entries(STORIES))('of %s', (kind, story) => {
  test('a member hears at once, in one mail with nothing of the question or of people in it', async () => {
    const { scene, send, soon } = await told(story, 'at_once');
    const [mail, ...more] = await send(soon);
    expect(more).toEqual([]);
    const text = readable(mail?.raw ?? '');
    expect(text.match(/^- /gm)).toHaveLength(1);
    const { questionId, crew, code } = scene;
    const words =
      'iltaisin Ennen puhelintaan Luin kirjeesi Lukisitko yksin Painoi luulin lähti Lämmin';
    const names = ['Tuulikki', 'Meri', 'Aava', 'Ilona'];
    for (const word of [...words.split(' '), ...names, questionId, crew.theme, code]) {
      expect(text.split(/[\s.,:;]+/), word).not.toContain(word);
    }
  });

  if (story.atOnce) return; // whatever pace they have
  test('once a day it comes at eight the next morning, and never is never', async () => {
    const daily = await told(story, 'daily');
    const [{ dueAt } = { dueAt: new Date(0) }] = await client().deskNotice.findMany({
      where: { kind },
    });
    const hour = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Helsinki' } as const;
    expect(dueAt.toLocaleTimeString('fi-FI', hour)).toBe('08.00');
    expect(await daily.send(new Date(dueAt.getTime() - 1))).toEqual([]);
    expect(await daily.send(dueAt)).toHaveLength(1);

    await client().claim.deleteMany();
    const never = await told(story, 'never');
    expect(await never.send(later(24 * 7))).toEqual([]);
  });
});
