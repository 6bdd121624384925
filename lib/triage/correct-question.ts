import type { Member } from '../actor.ts';
import { expectedWaits } from '../asking/expected-wait.ts';
import { finnishDay } from '../calendar.ts';
import { clock } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import { localised } from '../i18n/localised.ts';
import type { QuestionId, ThemeId } from '../id.ts';
import { purge } from '../kept/purge.ts';
import { tagsOfQuestion } from '../kept/tags-of-question.ts';
import { countListed, uncountListed } from '../listed/count-listed.ts';
import { tellMember } from '../members/tell-member.ts';
import { alertDesk } from '../questions/alert-desk.ts';
import { QUESTION_EVENTS } from '../questions/event-kinds.ts';
import { findQuestion } from '../questions/facts.ts';
import { mayCorrect, type QuestionFacts } from '../questions/policy.ts';
import type { Correction } from '../questions/schema.ts';
import { move } from '../questions/transitions.ts';
import { indexQuestion } from '../search/index-question.ts';
import { TRIAGE_NOTICES } from './notice-kinds.ts';

/**
 * Puts right what a question is about and in which language, and all that hangs on it: who may read it, whom an
 * alarm calls, the claim of somebody who does not answer there, the public version. The promised day stays unless
 * nobody answers there till then; only then the asker hears of it. @returns whether it is this member's still
 * @throws DomainError not_found, not_allowed, conflict (it is closed), invalid (nobody answers in that theme)
 */
export function correctQuestion(actor: Member, input: Correction): Promise<{ stays: boolean }> {
  return withActor(actor, async (tx) => {
    const { row, facts } = await findQuestion(tx, actor, input.questionId);
    if (facts.status === 'closed') throw new DomainError('conflict');
    if (!mayCorrect(actor, facts)) throw new DomainError('not_allowed');
    const { theme: themeId, language, because } = input;
    const said = (from: string, to: string) =>
      [`${from} → ${to}`, because].filter(Boolean).join('. ');
    const questionId = facts.id;
    if (language !== row.language) {
      await tx.question.update({ where: { id: questionId }, data: { language } });
      const words = said(row.language, language);
      await recordEvent(tx, actor, QUESTION_EVENTS.language_corrected, { questionId, words });
    }
    if (themeId !== facts.themeId) {
      const from = await nameOf(tx, facts.themeId);
      const words = said(from, await nameOf(tx, themeId));
      await changeTheme(tx, actor, facts, themeId);
      await recordEvent(tx, actor, QUESTION_EVENTS.theme_corrected, { questionId, words });
      await promiseThere(tx, actor, facts, themeId);
    }
    if (facts.visibility === 'public') await moveAlong(tx, questionId, { themeId, language });
    return { stays: actor.themeIds.includes(themeId) };
  });
}

/** The name of a theme in which somebody answers. @throws DomainError invalid */
async function nameOf(tx: Tx, themeId: ThemeId): Promise<string> {
  const theme = await tx.theme.findFirst({
    where: { id: themeId, organisations: { some: {} } },
    select: { name: true },
  });
  if (!theme) throw new DomainError('invalid', { theme: 'choose' });
  return localised(theme.name).fi;
}

async function changeTheme(
  tx: Tx,
  actor: Member,
  facts: QuestionFacts,
  themeId: ThemeId,
): Promise<void> {
  const { id: questionId, claimedBy: memberId } = facts;
  const answersThere = { organisation: { themes: { some: { themeId } } } };
  if (facts.status === 'claimed' && memberId) {
    const there = await tx.member.count({ where: { id: memberId, ...answersThere } });
    if (there === 0) {
      await move(tx, actor, facts, 'moveOn');
      await tx.claim.deleteMany({ where: { questionId } });
      await tellMember(tx, TRIAGE_NOTICES.moved_on, { memberId, questionId });
    }
  }
  await tx.claim.updateMany({
    where: { questionId, offeredTo: { NOT: answersThere } },
    data: { offeredToId: null },
  });
  await tx.question.update({ where: { id: questionId }, data: { themeId } });
  // Those who were called for the old theme may not read it now: others are.
  await tx.alarm.deleteMany({ where: { questionId, kind: { not: 'concern' } } });
  await alertDesk(tx, questionId);
}

/** Where nobody answers in the theme before the promised day, the asker reads another one. */
async function promiseThere(
  tx: Tx,
  actor: Member,
  { id: questionId, status }: QuestionFacts,
  themeId: ThemeId,
): Promise<void> {
  if (status === 'answered') return;
  const { promisedOn } = await tx.question.findUniqueOrThrow({
    where: { id: questionId },
    select: { promisedOn: true },
  });
  const [wait] = await expectedWaits(tx, themeId);
  if (!wait?.restsUntil || wait.restsUntil <= promisedOn) return;
  await tx.question.update({ where: { id: questionId }, data: { promisedOn: wait.promisedOn } });
  await recordEvent(tx, actor, QUESTION_EVENTS.promised_anew, { questionId });
}

/** What is public says the same as the question; its text stays as two persons have read it. */
async function moveAlong(
  tx: Tx,
  questionId: QuestionId,
  changed: { themeId: ThemeId; language: string },
): Promise<void> {
  const shownBefore = await tagsOfQuestion(tx, questionId);
  await uncountListed(tx, questionId);
  const { count } = await tx.publication.updateMany({
    where: { questionId },
    data: { ...changed, updatedAt: finnishDay(clock.now()), version: { increment: 1 } },
  });
  if (count === 0) return;
  await tx.publishedAnswer.updateMany({ where: { questionId }, data: changed });
  await countListed(tx, questionId);
  await indexQuestion(tx, questionId);
  await purge(tx, [...shownBefore, ...(await tagsOfQuestion(tx, questionId))]);
}
