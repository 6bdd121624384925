/**
 * What a promise brings, if it does so in time: a path on which everything is dropped says nothing at all.
 * @throws Error when it takes longer than `ms` milliseconds; what it brings later is not heard
 */
export async function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`Nothing came within ${ms} ms.`)), ms);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
