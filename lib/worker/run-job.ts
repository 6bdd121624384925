import { DomainError } from '../errors.ts';
import type { JobName, Jobs } from '../jobs/queue.ts';
import { log, logFailure } from '../log.ts';
import { HANDLERS } from './handlers.ts';

/** A job that is to be tried again. It says nothing of why: what it says is kept with the job. */
class JobFailed extends Error {
  constructor(error: unknown) {
    super(error instanceof Error ? error.name : typeof error);
    this.name = 'JobFailed';
  }
}

/** Does one job; a refusal ends it, with a line in the log. @throws JobFailed for another try */
export async function runJob<Name extends JobName>(
  name: Name,
  job: { id: string; data: Jobs[Name] },
): Promise<void> {
  try {
    await HANDLERS[name].work(job.data, job.id);
  } catch (error) {
    if (!(error instanceof DomainError)) {
      logFailure(name, error);
      throw new JobFailed(error);
    }
    log('warn', { event: 'refused', name, code: error.code });
  }
}

/** Ends what a given-up job leaves behind. Its dead letter stays for some weeks, for a look into why. */
export async function buryJob(letter: { sourceName: string | null; data: object }): Promise<void> {
  const name = letter.sourceName ?? '';
  log('error', { event: 'job given up', name });
  if (isJobName(name)) await giveUp(name, letter.data as Jobs[typeof name]);
}

async function giveUp<Name extends JobName>(name: Name, ids: Jobs[Name]): Promise<void> {
  await HANDLERS[name].giveUp?.(ids);
}

function isJobName(name: string): name is JobName {
  return Object.hasOwn(HANDLERS, name);
}
