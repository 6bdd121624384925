import { type Quoted, quotedFinds } from './personal-data.ts';

const LOOKED_AT = /(^|\.)(title|body)$/;
const LONGEST = 20_000; // characters: more than any field takes is not looked at before it is shorter
const ALTOGETHER = 120_000; // characters: a dozen answers at their longest, with their question

/** What is found in the texts of a form that comes back, by the names of their fields. */
export function foundIn(values: Record<string, string>): Record<string, Quoted[]> {
  let left = ALTOGETHER;
  const texts = Object.entries(values).filter(([name, text]) => {
    if (!LOOKED_AT.test(name) || text.length > Math.min(LONGEST, left)) return false;
    left -= text.length;
    return true;
  });
  return Object.fromEntries(texts.map(([name, text]) => [name, quotedFinds(text)]));
}
