import { z } from 'zod';

type Range = { least: number; usual: number; most: number };

/** A setting that is a whole number within a range, with the sentences that say what is wrong with it. */
export const numberSetting = (name: string, unit: string, { least, usual, most }: Range) =>
  z.coerce
    .number(`${name} is not a number of ${unit}.`)
    .int(`${name} is not a whole number of ${unit}.`)
    .min(least, `${name} is less than ${least}.`)
    .max(most, `${name} is more than ${most}.`)
    .default(usual);
