import { DomainError } from '../errors.ts';
import { log, logFailure } from '../log.ts';

/**
 * Does a piece of work to each of many; what fails at one is logged and holds up no other.
 * @param work answers how many it ended, warned of or the like
 * @returns their sum @throws the first failure that was no DomainError, at the end, to be tried again
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
