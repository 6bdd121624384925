import type { Locale } from '../i18n/routing.ts';
import type { Finding } from '../safety/finding.ts';
import { namesOf } from '../safety/names-of.ts';
import { isWeighty, personalDataIn, type Quoted, quotedFinds } from '../safety/personal-data.ts';
import { coverWords } from '../safety/personal-data-texts.ts';

/** A wording that may be covered, by which word, and whether that is suggested. */
export type Coverable = { text: string; word: string; suggested: boolean };

/** What in a question could tell who somebody is: where it stands, and each wording once. */
export type FirstMarks = { title: Finding[]; body: Finding[]; wordings: Coverable[] };

/** The marks of a question that is read first. */
export async function firstMarks({
  title,
  body,
  language,
}: {
  title: string;
  body: string;
  language: Locale;
}): Promise<FirstMarks> {
  const known = namesOf([title, body]);
  const words = await coverWords(language);
  const all = [title, body].flatMap((text) => quotedFinds(text, known));
  const wordings = new Map<string, Quoted>(all.map((one) => [one.text, one]));
  return {
    title: personalDataIn(title, known),
    body: personalDataIn(body, known),
    wordings: [...wordings.values()].map(({ text, finding }) => ({
      text,
      word: words[finding.kind],
      suggested: isWeighty(finding),
    })),
  };
}
