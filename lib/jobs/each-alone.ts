import { DomainError } from '../errors.ts';
import { log, logFailure } from '../log.ts';

/**
 * Does a piece of work to each of many, so that what one of them refuses or fails at holds up no other; both
 * leave a line in the log.
 * @param work answers how many it ended, warned of or the like
 * @returns their sum
 * @throws the first that was no DomainError, when all have had their turn: the job is to be tried again
 */
export async function eachAlone<Item>(
  name: string,
  items: readonly Item[],
  work: (item: Item) => Promise<number>,
): Promise<number> {
  let done = 0;
  const failures: unknown[] = [];
  for (const item of items) {
    try {
      done += await work(item);
    } catch (error) {
      if (error instanceof DomainError) log('warn', { event: 'refused', name, code: error.code });
      else failures.push(error);
    }
  }
  for (const error of failures.slice(1)) logFailure(name, error);
  if (failures.length > 0) throw failures[0];
  return done;
}
