import type { Tx } from '../../db/client.ts';
import type { QuestionId } from '../../id.ts';
import { compareQuestion } from '../alike/similar-lists.ts';
import { documentSelect, searchedDocument } from '../postings/document.ts';
import { editionsInUse, readEdition } from '../postings/editions.ts';
import { Lexicon } from '../postings/lexicon.ts';
import { lockIndex } from '../postings/lock.ts';
import { writeDocuments } from '../postings/write-documents.ts';
import { withVocabulary } from '../words/with-vocabulary.ts';
import { forgetQuestion } from './forget-question.ts';

/**
 * Makes a published question, as it stands now, found by search; in the transaction that publishes. It goes into
 * every edition, so that none lacks it whenever it comes to be read.
 */
export async function indexQuestion(tx: Tx, questionId: QuestionId): Promise<void> {
  await lockIndex(tx);
  await forgetQuestion(tx, questionId);
  const row = await tx.publication.findUniqueOrThrow({
    where: { questionId },
    select: documentSelect,
  });
  const editions = await editionsInUse(tx);
  // What is being made knows few words yet: those of what is read say what a compound is made of.
  const { documents, lexicon } = await withVocabulary(tx, await readEdition(tx), (of) => {
    const lexicon = new Lexicon(of);
    const documents = editions.map(({ id, usualLength }) => ({
      edition: id,
      document: searchedDocument(row, { lexicon, usualLength }),
    }));
    return { lexicon, documents };
  });
  for (const { edition, document } of documents)
    await writeDocuments(tx, edition, [document], lexicon);
  await compareQuestion(tx, row);
}
