import { client } from '#lib/db/client.ts';
import type { QuestionId } from '#lib/id.ts';
import type { AskInput } from '#lib/questions/schema.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';

/** What the asker wrote, with what would give them away. */
export const ORIGINAL = {
  title: 'Pekka Kuhmosta ei vastaa',
  body: 'Veljeni Pekka muutti Kuhmoon eikä ole vastannut viesteihini sen jälkeen.',
};

/** An answered question and a public version of it that gives nobody away. */
export async function answered(question: Partial<AskInput> = {}) {
  const crew = await createCrew();
  const made = await answeredQuestion({ ...crew, question: { ...ORIGINAL, ...question } });
  const { id: answerId } = await client().answer.findFirstOrThrow({
    where: { questionId: made.questionId },
  });
  const version = {
    questionId: made.questionId,
    title: 'Veljeni ei enää vastaa',
    body: 'Veljeni muutti toiselle paikkakunnalle eikä ole vastannut sen jälkeen.',
    showAge: false,
    parts: [
      {
        kind: 'answer' as const,
        id: answerId,
        body: 'Minunkin veljeni vaikeni. Odotin, ja hän palasi.',
        included: true,
      },
    ],
  };
  const two = { editor: crew.moderator, publisher: crew.reviewer };
  return { crew, two, ...made, version };
}

/** What everybody can read of a question, or null. */
export const publicationOf = (questionId: QuestionId) =>
  client().publication.findUnique({
    where: { questionId },
    include: { answers: { orderBy: { place: 'asc' } }, followUps: true },
  });
