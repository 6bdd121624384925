/** The one source of the present moment, so that tests can stand still or move it. */
export const clock = { now: (): Date => new Date() };

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
