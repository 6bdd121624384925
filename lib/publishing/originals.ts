import type { Tx } from '../db/client.ts';
import { languageOf } from '../i18n/localised.ts';
import type { AnswerId, QuestionId } from '../id.ts';
import { inTurn } from '../questions/in-turn.ts';
import { openOriginal, openQuestion, ownSelect } from '../questions/opened.ts';
import { coverAgain } from '../safety/cover.ts';
import { coverWords } from '../safety/personal-data-texts.ts';
import { vaultOf } from '../sealing/vault.ts';

/** What followed a question, as it was written; of the asker’s words, what was covered before is covered again. */
export type OriginalPart = { body: string; who: string | null; at: Date | null } & (
  | { kind: 'answer'; id: AnswerId }
  | { kind: 'followUp'; id: string }
);

export type Originals = {
  title: string;
  body: string;
  ageBand: string | null;
  parts: OriginalPart[];
  covered: { title: string; body: string } | null; // what the first reader covered a part of
};

/** What a public version is made of: the question, its approved answers, and what its asker wrote later. */
export async function originalsOf(tx: Tx, questionId: QuestionId): Promise<Originals> {
  const row = await tx.question.findUniqueOrThrow({
    where: { id: questionId },
    select: {
      ...ownSelect,
      language: true,
      messages: {
        select: {
          id: true,
          sealedBody: true,
          createdAt: true,
          sequence: true,
          afterAnswers: true,
        },
      },
      answers: {
        where: { approvedAt: { not: null } },
        select: {
          id: true,
          sealedBody: true,
          approvedAt: true,
          member: { select: { displayName: true } },
        },
      },
    },
  });
  const vault = vaultOf(row);
  const question = openQuestion(row);
  const covered = openOriginal(row);
  const words = await coverWords(languageOf(row.language));
  const parts = inTurn(row.answers, row.messages).map((turn): OriginalPart => {
    if ('message' in turn) {
      const { id, sealedBody, createdAt: at } = turn.message;
      const written = vault.open(sealedBody, 'threadMessage', id);
      const body = coverAgain(written, question, covered, words);
      return { kind: 'followUp', id, body, who: null, at };
    }
    const { id, sealedBody, approvedAt, member } = turn.answer;
    const body = vault.open(sealedBody, 'answerBody', id);
    return { kind: 'answer', id, body, who: member.displayName, at: approvedAt };
  });
  const { title, body, background } = question;
  return { title, body, ageBand: background.ageBand, parts, covered };
}
