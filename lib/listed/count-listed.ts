import type { Tx } from '../db/client.ts';
import type { QuestionId } from '../id.ts';

/** Counts a question that has just been written among what is published, for each choice of a list. */
export function countListed(tx: Tx, questionId: QuestionId): Promise<void> {
  return count(tx, questionId, 1);
}

/** Takes a question out of the counts, before its published answers go; without any nothing changes. */
export function uncountListed(tx: Tx, questionId: QuestionId): Promise<void> {
  return count(tx, questionId, -1);
}

// In one order of rows, so that two who publish at once never wait for each other in a ring.
async function count(tx: Tx, questionId: QuestionId, sign: 1 | -1): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO published_counts AS c
      (theme_id, organisation_id, role, language, questions, answers)
    SELECT coalesce(theme_id, ''), coalesce(organisation_id, ''), coalesce(role::text, ''),
      language, ${sign}::int, ${sign}::int * count(*)
    FROM published_answers WHERE question_id = ${questionId}
    GROUP BY language, CUBE (theme_id, organisation_id, role)
    ORDER BY 1, 2, 3, 4
    ON CONFLICT (theme_id, organisation_id, role, language) DO UPDATE
      SET questions = c.questions + EXCLUDED.questions, answers = c.answers + EXCLUDED.answers`;
}
