import { expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { tellAnswerer } from '#lib/answers/tell-answerer.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { resendQuestion } from '#lib/asking/resend-question.ts';
import { DAY, HOUR, MINUTE } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import type { AnswerId, QuestionId } from '#lib/id.ts';
import { QUEUES } from '#lib/jobs/queue.ts';
import { askForChange } from '#lib/publishing/ask-for-change.ts';
import { acceptPublicVersion } from '#lib/publishing/decide-public-version.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { cutOldMoments } from '#lib/questions/cut-moments.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { acceptQuestion } from '#lib/triage/accept-question.ts';
import { declineQuestion } from '#lib/triage/decline-question.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { publishBy } from '../../prisma/seed/factories/publication.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { asId } from '../support/as-id.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

/** What each column of moments or days holds; a new one is classified here, with what it may tell of an asker. */
const COLUMNS = {
  // The minute while somebody has to read it, then the day.
  asker: [
    'alarms.raised_at',
    'alarm_calls.asked_at',
    'alarm_calls.told_at',
    'alarms.told_at',
    'alarms.called_at',
    'claims.claimed_at',
    'events.created_at',
    'feedback.created_at',
    'questions.changed_at',
    'questions.last_event_at',
    'questions.received_at',
    'thread_messages.created_at',
  ],
  // A date and no more.
  day: [
    'answered_days.day',
    'classifier_counts.day', // of all questions together
    'classifier_verdicts.asked_on',
    'members.away_from',
    'members.away_until',
    'openings.opened_on',
    'organisation_themes.rests_until',
    'publications.published_at',
    'published_answers.published_at',
    'publications.updated_at',
    'questions.promised_on',
    'unfound_words.week',
    'used_forms.used_on',
  ],
  // What people of the desk, and the machine by its own clock, did or are to do.
  others: [
    'accounts.created_at',
    'accounts.verified_at',
    'answer_drafts.kept_at',
    'answer_requests.asked_at',
    'answer_revisions.submitted_at',
    'answer_templates.updated_at',
    'answers.approved_at',
    'answers.created_at',
    'answers.submitted_at',
    'answers.updated_at',
    'backup_runs.began_at',
    'check_ins.created_at',
    'claims.expires_at', // of a claim that a message gave: the end of a day, after two of them
    'claims.warned_at',
    'concern_readers.seen_at',
    'member_capabilities.since',
    'members.created_at',
    'members.left_at',
    'members.on_call_until',
    'alarm_calls.sending_at',
    'alarms.taken_at',
    'alarms.unheeded_at',
    'check_ins.heard_at',
    'openings.opened_at',
    'organisations.createdAt',
    'published_answers.answered_at',
    'public_version_texts.kept_at',
    'answers.passed_on_at',
    'done_words.created_at',
    'questions.original_replaced_at',
    'questions.proposed_at',
    'reviews.created_at',
    'search_state.begun_at',
    'search_state.replaced_at',
    'search_state.whole_at',
    'safety_concerns.raised_at',
    'safety_concerns.settled_at',
    'sessions.expires_at',
    'sessions.last_seen_at',
    'sessions.started_at',
    'sign_in_tokens.expires_at',
    'staff_mentions.seen_at',
    'staff_notes.created_at',
  ],
  // Gone within hours, and no finer than a minute where an asker causes them.
  fleeting: [
    'asker_sessions.ends_at',
    'asker_sessions.idle_from',
    'asker_sessions.key_until',
    'demo_mails.sent_at',
    'desk_notices.due_at',
    'purges.at',
    'rate_counts.day', // of a key that says nothing without the master key
  ],
};

test('every column that holds a moment or a day says what it may tell of an asker', async () => {
  const columns = await client().$queryRaw<{ name: string }[]>`
    SELECT table_name || '.' || column_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
      AND (data_type LIKE 'time%' OR data_type = 'date')`;
  expect(columns.map(({ name }) => name).sort()).toEqual(Object.values(COLUMNS).flat().sort());
});

test('jobs, which know when they were left, are gone within two days', () => {
  const done = Object.entries(QUEUES).filter(([name]) => name !== 'dead-letters');
  for (const [name, { deleteAfterSeconds = Infinity }] of done) {
    expect(deleteAfterSeconds * 1_000, name).toBeLessThanOrEqual(2 * DAY);
  }
});

const at0 = new Date('2026-03-03T06:11:17.313Z');
const later = (hours: number) => new Date(at0.getTime() + hours * HOUR + 4_711);

/** What is kept of an asker's acts on a question: each column with its moments. */
async function kept(questionId: QuestionId): Promise<[string, Date][]> {
  const where = { questionId };
  const { receivedAt, changedAt, lastEventAt } = await client().question.findUniqueOrThrow({
    where: { id: questionId },
  });
  const events = await client().event.findMany({ where: { ...where, actor: 'asker' } });
  const messages = await client().threadMessage.findMany({ where });
  const words = await client().feedback.findMany({ where: { answer: where } });
  const alarms = await client().alarm.findMany({ where });
  return [
    ['receivedAt', receivedAt],
    ['changedAt', changedAt],
    ['lastEventAt', lastEventAt],
    ...events.map(({ kind, createdAt }): [string, Date] => [kind, createdAt]),
    ...messages.map(({ createdAt }): [string, Date] => ['message', createdAt]),
    ...words.map(({ createdAt }): [string, Date] => ['feedback', createdAt]),
    ...alarms.map(({ raisedAt }): [string, Date] => ['alarm', raisedAt]),
  ];
}

const finerThan = (unit: 'minute' | 'day', moments: [string, Date][]) =>
  moments.filter(([, moment]) => {
    if (unit === 'minute') return moment.getTime() % MINUTE !== 0;
    const clockTime = moment.toLocaleTimeString('sv-SE', { timeZone: 'Europe/Helsinki' });
    return clockTime !== '00:00:00' || moment.getMilliseconds() > 0;
  });
const actsOf = (moments: [string, Date][]) =>
  moments.filter(([name]) => !['changedAt', 'lastEventAt', 'alarm'].includes(name));

test('a question that waits tells the minute, and its day from when it was opened', async () => {
  const crew = await createCrew();
  const urgent = { urgent: true, body: 'Aion tappaa itseni tänä iltana, lääkkeet ovat pöydällä.' };
  const { questionId } = await at(at0, () => askedQuestion({ ...crew, question: urgent }));
  const waiting = await kept(questionId);
  expect(finerThan('minute', waiting)).toEqual([]);
  expect(waiting.find(([name]) => name === 'alarm')?.[1]).toEqual(new Date('2026-03-03T06:11:00Z'));
  await at(later(3), () => acceptQuestion(crew.moderator, { questionId, risk: 3 }));
  expect(finerThan('day', actsOf(await kept(questionId)))).toEqual([]);
});

test('one that nobody opens tells the day after two of them, and no alarm of it tells more', async () => {
  const crew = await createCrew();
  const urgent = { urgent: true, body: 'Aion tappaa itseni tänä iltana, lääkkeet ovat pöydällä.' };
  const { questionId } = await at(at0, () => askedQuestion({ ...crew, question: urgent }));
  await at(later(47), () => cutOldMoments(SYSTEM));
  expect(finerThan('day', await kept(questionId)).length).toBeGreaterThan(3);
  await at(later(49), () => cutOldMoments(SYSTEM));
  expect(finerThan('day', await kept(questionId))).toEqual([]);
  expect(await at(later(49), () => cutOldMoments(SYSTEM)), 'done twice').toBe(0);
});

test('a message keeps its place in the thread when its moment is cut', async () => {
  const crew = await createCrew();
  const moments = { asked: at0, approved: at0 };
  const { questionId, asker } = await answeredQuestion({ ...crew, moments });
  await at(later(1), () => followUp(asker, { body: 'Kiitos. Entä jos hän ei puhu?' }));
  const claim = await client().claim.findUniqueOrThrow({ where: { questionId } });
  expect(claim.claimedAt.getTime() % MINUTE).toBe(0);
  expect(finerThan('minute', actsOf(await kept(questionId)))).toEqual([]);
  await at(later(50), () => cutOldMoments(SYSTEM));
  expect(finerThan('day', await kept(questionId))).toEqual([]);
  const now = await client().claim.findUniqueOrThrow({ where: { questionId } });
  expect(
    finerThan('day', [
      ['claimed', now.claimedAt],
      ['expires', now.expiresAt],
    ]),
  ).toEqual([]);
  expect(now.expiresAt.getTime()).toBeGreaterThan(claim.expiresAt.getTime());
  expect((await threadOf(asker)).entries.map(({ kind }) => kind)).toEqual(['answer', 'followUp']);
});

test('a rewritten question waits to the minute and is cut as it is opened', async () => {
  const crew = await createCrew();
  const { questionId, asker } = await askedQuestion(crew);
  const text = 'Tekstissä on naapurisi nimi. Kirjoittaisitko sen uudelleen ilman nimeä?';
  await declineQuestion(crew.moderator, { questionId, reason: 'identifying', text });
  const again = { title: 'Naapuri ei tervehdi', body: 'Naapurini ei ole tervehtinyt viikkoon.' };
  await at(later(1), () => resendQuestion(asker, again));
  expect(finerThan('minute', actsOf(await kept(questionId)))).toEqual([]);
  await at(later(2), () => acceptQuestion(crew.moderator, { questionId, risk: 0 }));
  expect(finerThan('day', actsOf(await kept(questionId)))).toEqual([]);
});

test('what nobody waits for is kept by the day at once: a word to the answerer, yes, a wish, withdrawal', async () => {
  const crew = await createCrew();
  const { questionId, asker } = await answeredQuestion({
    ...crew,
    question: { previewFirst: true },
    moments: { approved: at0 },
  });
  const [entry] = (await threadOf(asker)).entries;
  const answerId = asId<AnswerId>(entry?.id ?? '');
  await at(later(1), () => tellAnswerer(asker, { answerId, helped: 'yes', word: 'Kiitos.' }));
  const proposed = async (title?: string) => {
    const two = { editor: crew.moderator, publisher: crew.reviewer };
    await publishBy(two, { questionId, ...(title && { title }) });
    return (await threadOf(asker)).proposedAt ?? '';
  };
  const first = await proposed();
  await at(later(2), () => askForChange(asker, { proposedAt: first, wish: 'Ilman kaupunkia.' }));
  const proposedAt = await proposed('Iltaisin on hiljaista kotona');
  await at(later(3), () => acceptPublicVersion(asker, { proposedAt }));
  await at(later(4), () => withdrawPublication(asker));
  const acts = actsOf(await kept(questionId));
  expect(acts.map(([name]) => name)).toEqual(
    expect.arrayContaining(['feedback', 'public_version_change_asked', 'published']),
  );
  expect(finerThan('day', acts)).toEqual([]);
});
