import type { Asker } from '../actor.ts';
import { giveClaim } from '../claims/claim-question.ts';
import { expectVerdict } from '../classifier/expect-verdict.ts';
import { type Tx, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { keptMoment } from '../events/kept-moment.ts';
import { recordEvent } from '../events/record-event.ts';
import { type MemberId, newId } from '../id.ts';
import { roomOf } from '../members/room.ts';
import { stagesOf, stagesSelect } from '../members/stages.ts';
import { tellMember } from '../members/tell-member.ts';
import { QUESTION_EVENTS } from '../questions/event-kinds.ts';
import { type FactsRow, findQuestion, readQuestion } from '../questions/facts.ts';
import { mayCarryRisk, type QuestionFacts } from '../questions/policy.ts';
import { raiseRisk } from '../questions/raise-risk.ts';
import { move } from '../questions/transitions.ts';
import { assessRisk } from '../safety/assess-risk.ts';
import { vaultOf } from '../sealing/vault.ts';
import { promiseIn } from './expected-wait.ts';
import { followUpRoom, inDanger } from './follow-up-room.ts';
import { ASKING_NOTICES } from './notice-kinds.ts';

/**
 * The asker writes more. An answered question opens again: for the same answerer if they have room and may
 * carry its risk, else for the pool, with a new promised day. The same message twice before an answer is one.
 * @throws DomainError not_found, conflict (closed), enough (as much as can be answered now)
 */
export function followUp(actor: Asker, input: { body: string }): Promise<void> {
  return withActor(actor, async (tx) => {
    const { row, facts: before } = await findQuestion(tx, actor, actor.questionId);
    if (before.status === 'closed') throw new DomainError('conflict');
    const messages = await tx.threadMessage.findMany({
      where: { questionId: before.id },
      select: { id: true, sealedBody: true, afterAnswers: true },
      orderBy: { sequence: 'asc' },
    });
    const answers = row.answers.filter(({ approvedAt }) => approvedAt).length;
    const risk = Math.max(before.risk, assessRisk(input.body));
    const room = followUpRoom(messages, answers, inDanger({ ...before, risk }));
    if (isSentAgain(row, messages.at(-1), { body: input.body, answers })) return;
    if (room.left === 0) throw new DomainError('enough');
    const id = newId();
    await tx.threadMessage.create({
      data: {
        id,
        questionId: before.id,
        sealedBody: vaultOf(row).seal(input.body, 'threadMessage', id),
        createdAt: keptMoment(actor, QUESTION_EVENTS.follow_up.waits),
        afterAnswers: answers,
      },
    });
    await raiseRisk(tx, actor, before, input);
    await expectVerdict(tx, before.id, id);
    const { facts } = await readQuestion(tx, actor, before.id); // a risk that grew may have passed it on
    if (facts.status === 'answered') await reopen(tx, actor, row, facts);
    else await recordEvent(tx, actor, QUESTION_EVENTS.follow_up, { questionId: facts.id });
    if (facts.status === 'claimed' && before.status === 'claimed' && facts.claimedBy) {
      const told = { memberId: facts.claimedBy, questionId: facts.id };
      await tellMember(tx, ASKING_NOTICES.follow_up, told);
    }
  });
}

type Message = { id: string; sealedBody: Uint8Array; afterAnswers: number };

function isSentAgain(
  row: FactsRow,
  last: Message | undefined,
  { body, answers }: { body: string; answers: number },
): boolean {
  if (!last || last.afterAnswers < answers) return false;
  return vaultOf(row).open(last.sealedBody, 'threadMessage', last.id) === body;
}

async function reopen(tx: Tx, actor: Asker, row: FactsRow, facts: QuestionFacts): Promise<void> {
  const data = { promisedOn: await promiseIn(tx, facts.themeId) };
  const answerer = await lastAnswererWithRoom(tx, row, facts);
  await move(tx, actor, facts, answerer ? 'reopenForAnswerer' : 'reopenToPool', { data });
  if (!answerer) return;
  await giveClaim(tx, facts.id, answerer);
  await tellMember(tx, ASKING_NOTICES.follow_up, { memberId: answerer, questionId: facts.id });
}

async function lastAnswererWithRoom(
  tx: Tx,
  row: FactsRow,
  { risk }: QuestionFacts,
): Promise<MemberId | null> {
  const last = row.answers
    .filter((answer) => answer.approvedAt)
    .sort((a, b) => Number(b.approvedAt) - Number(a.approvedAt))[0];
  if (!last) return null;
  const member = await tx.member.findUnique({
    where: { id: last.memberId },
    select: stagesSelect,
  });
  if (!member || !mayCarryRisk({ stages: stagesOf(member) }, risk)) return null;
  return (await roomOf(tx, last.memberId)) === 'free' ? last.memberId : null;
}
