import type { Random } from '../../prisma/seed/random.ts';

/** A whole number from `least` to `most`, both among them. */
export const int = (random: Random, least: number, most: number): number =>
  Math.floor(random.between(least, most + 1));
