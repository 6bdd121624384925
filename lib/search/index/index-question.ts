import type { Tx } from '../../db/client.ts';
import type { QuestionId } from '../../id.ts';
import { compareQuestion } from '../alike/similar-lists.ts';
import { type DocumentRow, documentSelect, searchedDocument } from '../postings/document.ts';
import { type Edition, editionsToWrite } from '../postings/editions.ts';
import { Lexicon } from '../postings/lexicon.ts';
import { lockIndex } from '../postings/lock.ts';
import { writeDocuments } from '../postings/write-documents.ts';
import { withVocabulary } from '../words/with-vocabulary.ts';
import { forgetDocuments, forgetQuestion } from './forget-question.ts';

/**
 * Makes a published question, as it stands now, found by search; in the transaction that publishes. It goes into
 * every edition that somebody may be reading; whoever makes another puts it there before it is read.
 */
export async function indexQuestion(tx: Tx, questionId: QuestionId): Promise<void> {
  await lockIndex(tx);
  await forgetQuestion(tx, questionId);
  const row = await readRow(tx, questionId);
  for (const edition of await editionsToWrite(tx)) await write(tx, edition, row);
  await compareQuestion(tx, row);
}

/** Puts a published question into one edition. Under the lock. */
export async function putIntoEdition(
  tx: Tx,
  edition: Edition,
  questionId: QuestionId,
): Promise<void> {
  await forgetDocuments(tx, { questionId: { in: [questionId] }, edition: edition.id });
  await write(tx, edition, await readRow(tx, questionId));
}

function readRow(tx: Tx, questionId: QuestionId): Promise<DocumentRow> {
  return tx.publication.findUniqueOrThrow({ where: { questionId }, select: documentSelect });
}

async function write(tx: Tx, edition: Edition, row: DocumentRow): Promise<void> {
  const { document, lexicon } = await withVocabulary(tx, { edition: edition.id }, (of) => {
    const lexicon = new Lexicon(of);
    return { lexicon, document: searchedDocument(row, { lexicon, ...edition }) };
  });
  await writeDocuments(tx, edition.id, [document], lexicon);
}
