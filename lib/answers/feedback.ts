import type { Prisma } from '../db/generated/client.ts';
import type { Vault } from '../sealing/vault.ts';
import type { Helped } from './schema.ts';

/** Whether an answer helped its asker, and their word to the answerer. */
export type Feedback = { helped: Helped; word: string | null; at: Date };

export const feedbackSelect = {
  answerId: true,
  helped: true,
  sealedWord: true,
  createdAt: true,
} satisfies Prisma.FeedbackSelect;

type Row = Prisma.FeedbackGetPayload<{ select: typeof feedbackSelect }>;

/** Opens what an asker said of an answer. */
export function openFeedback(vault: Vault, row: Row | null): Feedback | null {
  if (!row) return null;
  return {
    helped: row.helped,
    word: vault.openOptional(row.sealedWord, 'feedbackWord', row.answerId),
    at: row.createdAt,
  };
}
