import { clock } from '#lib/clock.ts';

/**
 * Lets work happen at another moment. The clock is one for the whole process, so pieces of work
 * with moments of their own follow one another and never run side by side.
 */
export async function at<Result>(
  moment: Date | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!moment) return work();
  const { now } = clock;
  clock.now = () => moment;
  try {
    return await work();
  } finally {
    clock.now = now;
  }
}
