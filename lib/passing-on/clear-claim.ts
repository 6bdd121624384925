import type { Actor, Member } from '../actor.ts';
import { giveClaim } from '../claims/claim-question.ts';
import { reading, type Tx, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { type Localised, languageOf, localised } from '../i18n/localised.ts';
import type { Locale } from '../i18n/routing.ts';
import type { MemberId, QuestionId } from '../id.ts';
import type { Colleague } from '../members/colleague.ts';
import { needRoom } from '../members/room.ts';
import { tellMember } from '../members/tell-member.ts';
import { assertMayCoordinate } from '../organisations/policy.ts';
import { type FactsRow, factsOf, factsSelect, findAmong } from '../questions/facts.ts';
import type { QuestionFacts } from '../questions/policy.ts';
import { assertMayMove, move } from '../questions/transitions.ts';
import { colleaguesFor, colleaguesForEach } from './hand-over.ts';
import { PASSING_ON_NOTICES } from './notice-kinds.ts';

/** A question in the hands of somebody who is away: where it stands, and no word of it. */
export type HeldByAbsent = {
  questionId: QuestionId;
  holder: string; // by name
  themeName: Localised;
  risk: number;
  language: Locale;
  promisedOn: Date;
  colleagues: Colleague[]; // who could take it now
};

/** What absent people of the organisation hold, earliest promise first. @throws DomainError not_allowed */
export function heldByAbsent(actor: Member): Promise<HeldByAbsent[]> {
  assertMayCoordinate(actor);
  return reading(actor, async (tx) => {
    const rows = await tx.question.findMany({
      where: { status: 'claimed', claim: { member: { organisationId: actor.organisationId } } },
      orderBy: [{ promisedOn: 'asc' }, { id: 'asc' }],
      select: {
        ...factsSelect,
        promisedOn: true,
        theme: { select: { name: true } },
        claim: {
          select: {
            ...factsSelect.claim.select,
            member: { select: { ...factsSelect.claim.select.member.select, displayName: true } },
          },
        },
      },
    });
    const absent = rows.filter((row) => factsOf(row).holder?.away);
    if (absent.length === 0) return [];
    const colleagues = await colleaguesForEach(tx, actor.organisationId);
    return absent.map(({ id, theme, risk, language, promisedOn, claim }) => ({
      questionId: id,
      holder: claim?.member.displayName ?? '',
      themeName: localised(theme.name),
      risk,
      language: languageOf(language),
      promisedOn,
      colleagues: colleagues({ risk, language, holderAccountId: claim?.member.accountId }),
    }));
  });
}

/** Puts what an absent member holds back into the pool. @throws DomainError not_found, not_allowed, conflict */
export function clearClaim(actor: Member, input: { questionId: QuestionId }): Promise<void> {
  return withActor(actor, async (tx) => {
    await clear(tx, actor, (await findClaimed(tx, actor, input.questionId)).facts);
  });
}

/**
 * A coordinator gives what an absent member holds to somebody else who has room.
 * @throws DomainError not_found, not_allowed, conflict, full, week_full, paused, away
 */
export function reassignClaim(
  actor: Member,
  input: { questionId: QuestionId; memberId: MemberId },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const { row, facts } = await findClaimed(tx, actor, input.questionId);
    const { memberId } = input;
    assertMayMove(actor, facts, 'reassignClaim'); // first: who may not learns of nobody's room
    await needRoom(tx, memberId);
    const colleagues = await colleaguesFor(tx, actor.organisationId, {
      risk: facts.risk,
      language: row.language,
      holderAccountId: facts.holder?.accountId,
    });
    if (!colleagues.some(({ id }) => id === memberId)) throw new DomainError('not_allowed');
    await move(tx, actor, facts, 'reassignClaim');
    await giveClaim(tx, facts.id, memberId);
    await tellMember(tx, PASSING_ON_NOTICES.reassigned, { memberId, questionId: facts.id });
  });
}

/** Puts a claimed question back into the pool because its holder is on a break. */
export async function clear(tx: Tx, actor: Actor, facts: QuestionFacts): Promise<void> {
  await move(tx, actor, facts, 'clearClaim');
  await tx.claim.deleteMany({ where: { questionId: facts.id } });
}

/** A claimed question, for a coordinator who may move it without reading it. @throws DomainError not_found */
export function findClaimed(
  tx: Tx,
  actor: Actor,
  questionId: QuestionId,
): Promise<{ row: FactsRow; facts: QuestionFacts }> {
  const mine = actor.kind === 'member' ? { organisationId: actor.organisationId } : {};
  return findAmong(tx, questionId, { claim: { member: mine } });
}
