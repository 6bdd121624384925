import { type Quoted, quotedFinds } from './personal-data.ts';

const LOOKED_AT = /(^|\.)(title|body)$/;
const LONGEST = 20_000; // characters: more than any field takes is not looked at before it is shorter

/** What is found in the texts of a form that comes back, by the names of their fields. */
export function foundIn(values: Record<string, string>): Record<string, Quoted[]> {
  const texts = Object.entries(values).filter(
    ([name, text]) => LOOKED_AT.test(name) && text.length <= LONGEST,
  );
  return Object.fromEntries(texts.map(([name, text]) => [name, quotedFinds(text)]));
}
