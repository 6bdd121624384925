import type { Tx } from '../../db/client.ts';
import type { QuestionId } from '../../id.ts';
import { compareQuestion } from '../alike/similar-lists.ts';
import { documentSelect, searchedDocument } from '../postings/document.ts';
import { Lexicon } from '../postings/lexicon.ts';
import { lockIndex } from '../postings/lock.ts';
import { usualLengthNow } from '../postings/usual-length.ts';
import { writeDocuments } from '../postings/write-documents.ts';
import { withVocabulary } from '../words/with-vocabulary.ts';
import { forgetQuestion } from './forget-question.ts';

/** Makes a published question, as it stands now, found by search; in the transaction that publishes. */
export async function indexQuestion(tx: Tx, questionId: QuestionId): Promise<void> {
  await lockIndex(tx);
  await forgetQuestion(tx, questionId);
  const row = await tx.publication.findUniqueOrThrow({
    where: { questionId },
    select: documentSelect,
  });
  const usualLength = await usualLengthNow(tx);
  const { document, lexicon } = await withVocabulary(tx, (of) => {
    const lexicon = new Lexicon(of);
    return { lexicon, document: searchedDocument(row, { lexicon, usualLength }) };
  });
  await writeDocuments(tx, [document], lexicon);
  await compareQuestion(tx, row);
}
