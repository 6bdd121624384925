import { HOUR } from '../clock.ts';
import type { Prisma } from '../db/generated/client.ts';
import { URGENT_RISK } from '../risk-levels.ts';

// As long before the end of a claim as its answerer is warned: earlier it would only press.
const WARN_HOURS = 12;
// The same where a person is in danger, whose answerer has less time.
const GRAVE_WARN_HOURS = 2;
// How long what is serious or acute stays with somebody who does nothing: a working day, whoever took it.
const GRAVE_HOURS = 8;

/** How many silent hours a question of this risk stays with its answerer, where `usual` is what others do. */
export function hoursOf(usual: number, risk: number): number {
  return risk >= URGENT_RISK ? Math.min(usual, GRAVE_HOURS) : usual;
}

/** How many hours before the end of a claim of this risk its answerer is warned. */
export function warnHoursOf(risk: number): number {
  return risk >= URGENT_RISK ? GRAVE_WARN_HOURS : WARN_HOURS;
}

/** The claims that end soon, to find them by. */
export function endingSoon(now: Date): Prisma.ClaimWhereInput {
  const within = (hours: number) => ({
    expiresAt: { lte: new Date(now.getTime() + hours * HOUR) },
  });
  return {
    OR: [
      { ...within(WARN_HOURS), question: { risk: { lt: URGENT_RISK } } },
      within(GRAVE_WARN_HOURS),
    ],
  };
}
