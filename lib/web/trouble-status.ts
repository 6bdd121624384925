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

/** The answer to a program in place of one that failed: a status, and when to come back. */
export async function troubleResponse(error: unknown): Promise<Response> {
  const status = await troubleStatus(error);
  return new Response(null, { status, headers: statusHeaders(status) });
}
