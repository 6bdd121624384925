import type { Tx } from '../../db/client.ts';
import type { QuestionId } from '../../id.ts';
import { withVocabulary } from '../words/with-vocabulary.ts';
import { type DocumentRow, documentSelect, searchedDocument } from './document.ts';
import { type Edition, editionsToWrite } from './editions.ts';
import { forgetDocuments } from './forget-documents.ts';
import { Lexicon } from './lexicon.ts';
import { writeDocuments } from './write-documents.ts';

/** Puts a published question, as it stands now, into every edition that somebody may be reading; answers what was read. Under the lock. */
export async function putIntoAll(tx: Tx, questionId: QuestionId): Promise<DocumentRow> {
  await forgetDocuments(tx, { questionId: { in: [questionId] } });
  const row = await readRow(tx, questionId);
  for (const edition of await editionsToWrite(tx)) await write(tx, edition, row);
  return row;
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
