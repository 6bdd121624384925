import { createHmac } from 'node:crypto';
import type { Member } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import type { AnswerId } from '../id.ts';
import { deriveKey } from '../keyring.ts';
import { isReadBefore } from '../members/policy.ts';
import type { QuestionFacts } from '../questions/policy.ts';
import { PROFESSIONAL_REVIEW_RISK } from '../risk-levels.ts';
import { unsafeWords } from '../safety/safe-messaging.ts';
import { masterKeys } from '../sealing/vault.ts';

// All first answers of a person are read first: two months of an hour a week to get to know each other.
export const FIRST_ANSWERS = 10;

/**
 * Whether a second person reads this answer before its asker: always if the question is serious, the answerer
 * new or still read by others, or the text holds unsafe words; else a sample set by the coordinator. The public
 * version is always made by a second person (mayPublish).
 */
export async function isReviewed(
  tx: Tx,
  actor: Member,
  facts: Pick<QuestionFacts, 'risk'>,
  answer: { id: AnswerId; body: string },
): Promise<boolean> {
  const { reviewPercent } = await tx.organisation.findUniqueOrThrow({
    where: { id: actor.organisationId },
    select: { reviewPercent: true },
  });
  if (reviewPercent >= 100) return true;
  if (facts.risk >= PROFESSIONAL_REVIEW_RISK || isReadBefore(actor)) return true;
  if (unsafeWords(answer.body).length > 0) return true;
  const given = await tx.answer.count({
    where: { memberId: actor.id, approvedAt: { not: null } },
  });
  return given < FIRST_ANSWERS || percentOf(answer.id) < reviewPercent;
}

/** The place of an answer between 0 and 99: the same for each sending, and known to nobody beforehand. */
export function percentOf(answerId: AnswerId): number {
  const [newest] = masterKeys();
  const digest = createHmac('sha256', deriveKey(newest, 'review sample')).update(answerId).digest();
  return digest.readUInt32BE() % 100;
}
