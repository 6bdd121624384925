import { SYSTEM } from '../actor.ts';
import { type Tx, withActor } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import { recordEvent } from '../events/record-event.ts';
import { isLocale, type Locale } from '../i18n/routing.ts';
import { isAway, presenceSelect } from '../members/absence.ts';
import { holdQuestion } from '../questions/hold-question.ts';
import { ACUTE_RISK } from '../risk-levels.ts';
import { TRIAGE_EVENTS } from '../triage/event-kinds.ts';
import { sendAcuteMail } from './acute-mail.ts';

type Watcher = { email: string; locale: Locale };

/**
 * Writes to those who may read an acute question now: to moderators until it is accepted, then to
 * professionals of its theme. Once for each, however often it is called; the mail says nothing of
 * the question. Does nothing for any other question.
 */
export async function alertDesk(questionId: string): Promise<void> {
  const watchers = await withActor(SYSTEM, (tx) => watchersToAlert(tx, questionId));
  await sendAcuteMail(watchers);
}

async function watchersToAlert(tx: Tx, questionId: string): Promise<Watcher[]> {
  await holdQuestion(tx, questionId);
  const question = await tx.question.findUnique({
    where: { id: questionId },
    select: {
      risk: true,
      status: true,
      themeId: true,
      events: { orderBy: { id: 'asc' }, select: { kind: true, reason: true } },
    },
  });
  if (question?.risk !== ACUTE_RISK || ['answered', 'closed'].includes(question.status)) return [];
  const called = question.status === 'received' ? 'moderator' : 'professional';
  const since = question.events.findLastIndex(
    ({ kind, reason }) => kind.startsWith('risk_') && reason === String(ACUTE_RISK),
  );
  const told = question.events
    .slice(since + 1)
    .some(({ kind, reason }) => kind === 'desk_alerted' && reason === called);
  if (told) return [];
  await recordEvent(tx, SYSTEM, TRIAGE_EVENTS.desk_alerted, { questionId, reason: called });
  return watchersOf(tx, {
    role: called,
    leftAt: null,
    organisation: { themes: { some: { themeId: question.themeId } } },
  });
}

/** Where to write to these members; a person of several organisations gets one mail. */
export async function watchersOf(tx: Tx, where: Prisma.MemberWhereInput): Promise<Watcher[]> {
  const members = await tx.member.findMany({
    where,
    select: {
      ...presenceSelect,
      languages: true,
      mailPace: true,
      account: { select: { email: true } },
    },
  });
  const there = members.filter((one) => !isAway(one));
  const wanting = there.filter(({ mailPace }) => mailPace !== 'never');
  // Somebody is in danger: when nobody is left who wants mail, or is there at all, the others hear too.
  const [watchers = []] = [wanting, there, members].filter((group) => group.length > 0);
  return [...new Map(watchers.map((one) => [one.account.email, watcherOf(one)])).values()];
}

function watcherOf(member: { languages: string[]; account: { email: string } }): Watcher {
  const [language = 'fi'] = member.languages;
  return { email: member.account.email, locale: isLocale(language) ? language : 'fi' };
}
