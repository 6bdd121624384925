import type { Tx } from '../../db/client.ts';
import { withVocabulary } from '../words/with-vocabulary.ts';
import { documentSelect, searchedDocument } from './document.ts';
import { forgetQuestion } from './forget-question.ts';
import { Lexicon } from './lexicon.ts';
import { lockIndex } from './lock.ts';
import { compareQuestion } from './similar-lists.ts';
import { usualLengthNow } from './usual-length.ts';
import { writeDocuments } from './write-documents.ts';

/** Makes a published question, as it stands now, found by search; in the transaction that publishes. */
export async function indexQuestion(tx: Tx, questionId: string): Promise<void> {
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
