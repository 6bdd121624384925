import { DAY, HOUR } from '#lib/clock.ts';
import type { Random } from './random.ts';

// Hours of the clock in Finland at which people write: some in the day, most in the evening.
const ASKING_HOURS = [8, 11, 13, 15, 17, 18, 19, 20, 20, 21, 21, 21, 22, 22, 23, 23, 24, 25];
const FINLAND_AHEAD = 2;
// Desks sleep from ten in the evening to eight in the morning.
const NIGHT_STARTS = (22 - FINLAND_AHEAD) * HOUR;
const NIGHT = 10 * HOUR;
const MIDWEEK = [2, 3, 4];

/** The same moment, or one early the next morning when desks sleep; keeps the order of moments. */
export function awake(moment: Date): Date {
  const asleep = (((moment.getTime() - NIGHT_STARTS) % DAY) + DAY) % DAY;
  if (asleep >= NIGHT + HOUR) return moment;
  const intoFirstHour = (asleep / (NIGHT + HOUR)) * HOUR;
  return new Date(moment.getTime() - asleep + NIGHT + intoFirstHour);
}

/** A moment some hours later, when somebody is at their desk. */
export function later(random: Random, moment: Date, hours: readonly [number, number]): Date {
  return awake(new Date(moment.getTime() + random.between(...hours) * HOUR));
}

/** A moment some hours earlier. */
export function earlier(random: Random, moment: Date, hours: readonly [number, number]): Date {
  return new Date(moment.getTime() - random.between(...hours) * HOUR);
}

/**
 * When somebody asked: between `least` and `most` days before now, more often lately, in the evening
 * and at weekends.
 */
export function askingMoment(random: Random, now: Date, least: number, most: number): Date {
  const days = least + 1 + (most - least - 1) * random.next() ** 1.8;
  const day = new Date(now.getTime() - days * DAY);
  if (MIDWEEK.includes(day.getUTCDay()) && random.next() < 0.35) {
    day.setUTCDate(day.getUTCDate() - day.getUTCDay());
  }
  day.setUTCHours(random.pick(ASKING_HOURS) - FINLAND_AHEAD, Math.floor(random.between(0, 60)));
  return day;
}
