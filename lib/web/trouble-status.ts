import { databaseReady } from '../health/database-ready.ts';
import { logFailure } from '../log.ts';
import { answerWith } from './answer-status.ts';
import { statusHeaders } from './page-status.ts';

/** What a page that failed answers with, a fault of ours (500) or of something behind us (503): says it in the answer, where the page itself cannot. */
export async function troubleStatus(error: unknown): Promise<500 | 503> {
  logFailure('page', error);
  const status = (await databaseReady()) ? 500 : 503;
  answerWith(status, statusHeaders(status));
  return status;
}
