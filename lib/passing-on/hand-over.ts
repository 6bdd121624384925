import type { Member } from '../actor.ts';
import { carryDraft } from '../answers/left-drafts.ts';
import { giveClaim } from '../claims/claim-question.ts';
import { reading, type Tx, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import type { AccountId, MemberId, OrganisationId, QuestionId } from '../id.ts';
import type { Colleague } from '../members/colleague.ts';
import { loadsOf, needRoom, roomIn } from '../members/room.ts';
import { stagesOf, stagesSelect } from '../members/stages.ts';
import { tellMember } from '../members/tell-member.ts';
import { type FactsRow, findQuestion, readQuestion } from '../questions/facts.ts';
import { carrying, mayCarryRisk, type QuestionFacts } from '../questions/policy.ts';
import { assertMayMove, move } from '../questions/transitions.ts';
import { PASSING_ON_NOTICES } from './notice-kinds.ts';

const LEAST_RISK = 0; // who carries anything carries this

type Question = { risk: number; language: string; holderAccountId: AccountId | undefined };

/** Who of an organisation may answer a question, writes its language, is there and has room. */
export async function colleaguesFor(
  tx: Tx,
  organisationId: OrganisationId,
  question: Question,
): Promise<Colleague[]> {
  return (await colleaguesForEach(tx, organisationId))(question);
}

/** The same for any question, of an organisation whose people are read once. */
export async function colleaguesForEach(
  tx: Tx,
  organisationId: OrganisationId,
): Promise<(question: Question) => Colleague[]> {
  const members = await tx.member.findMany({
    where: { organisationId, leftAt: null, ...carrying(LEAST_RISK) },
    select: {
      id: true,
      accountId: true,
      displayName: true,
      role: true,
      ...stagesSelect,
      languages: true,
    },
  });
  const loads = await loadsOf(
    tx,
    members.map(({ id }) => id),
  );
  const free = members
    .filter(({ id }) => {
      const load = loads.get(id);
      return load !== undefined && roomIn(load) === 'free';
    })
    .sort((one, other) => one.displayName.localeCompare(other.displayName, 'fi'));
  return ({ risk, language, holderAccountId }) =>
    free
      .filter(
        (one) =>
          mayCarryRisk({ stages: stagesOf(one) }, risk) &&
          one.languages.includes(language) &&
          one.accountId !== holderAccountId,
      )
      .map(({ id, displayName, role }) => ({ id, displayName, role }));
}

/** Who of a member's own organisation has room now and writes the language they write most. */
export function colleaguesWithRoom(actor: Member): Promise<Colleague[]> {
  const [language = 'fi'] = actor.languages;
  const any = { risk: 0, language, holderAccountId: actor.accountId };
  return reading(actor, (tx) => colleaguesFor(tx, actor.organisationId, any));
}

/** To whom the holder of a question may hand it over now. @throws DomainError not_found */
export function colleaguesOfMine(actor: Member, questionId: QuestionId): Promise<Colleague[]> {
  return reading(actor, async (tx) => {
    const { row, facts } = await readQuestion(tx, actor, questionId);
    return colleaguesFor(tx, actor.organisationId, {
      risk: facts.risk,
      language: row.language,
      holderAccountId: actor.accountId,
    });
  });
}

/**
 * The holder asks a colleague to take the question over; it stays theirs until the yes. The last name counts.
 * @throws DomainError not_found, not_allowed, conflict, full (the colleague cannot take it after all)
 */
export function offerHandOver(
  actor: Member,
  input: { questionId: QuestionId; memberId: MemberId },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const { row, facts } = await findQuestion(tx, actor, input.questionId);
    await offerTo(tx, actor, row, facts, input.memberId);
  });
}

/** The same within a transaction in which the question is held already. */
export async function offerTo(
  tx: Tx,
  actor: Member,
  row: FactsRow,
  facts: QuestionFacts,
  memberId: MemberId,
): Promise<void> {
  assertMayMove(actor, facts, 'offerHandOver'); // first: who may not learns of nobody's room
  const colleagues = await colleaguesFor(tx, actor.organisationId, {
    risk: facts.risk,
    language: row.language,
    holderAccountId: actor.accountId,
  });
  if (!colleagues.some(({ id }) => id === memberId)) throw new DomainError('full');
  await move(tx, actor, facts, 'offerHandOver');
  await tx.claim.update({ where: { questionId: facts.id }, data: { offeredToId: memberId } });
  await tellMember(tx, PASSING_ON_NOTICES.handover_offered, { memberId, questionId: facts.id });
}

/**
 * The colleague takes the question over, for a whole claim, and goes on from the draft of the one before.
 * @throws DomainError not_found, not_allowed, conflict, full, week_full, paused, away
 */
export function acceptHandOver(actor: Member, input: { questionId: QuestionId }): Promise<void> {
  return withActor(actor, async (tx) => {
    const { row, facts } = await findQuestion(tx, actor, input.questionId);
    assertMayMove(actor, facts, 'acceptHandOver');
    await needRoom(tx, actor.id);
    await move(tx, actor, facts, 'acceptHandOver');
    await giveClaim(tx, facts.id, actor.id);
    await carryDraft(tx, actor, row, { memberId: facts.claimedBy });
    await tellHolder(tx, facts, 'handover_accepted');
  });
}

/** The colleague says no, without a reason. @throws DomainError not_found, not_allowed, conflict */
export function declineHandOver(actor: Member, input: { questionId: QuestionId }): Promise<void> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, input.questionId);
    await move(tx, actor, facts, 'declineHandOver');
    await tx.claim.update({ where: { questionId: facts.id }, data: { offeredToId: null } });
    await tellHolder(tx, facts, 'handover_declined');
  });
}

async function tellHolder(
  tx: Tx,
  { id: questionId, claimedBy: memberId }: QuestionFacts,
  kind: 'handover_accepted' | 'handover_declined',
): Promise<void> {
  if (memberId) await tellMember(tx, PASSING_ON_NOTICES[kind], { memberId, questionId });
}
