import { DomainError } from '../errors.ts';
import type { Locale } from '../i18n/routing.ts';
import { tidyText } from '../text.ts';
import { quotedFinds, replaceFinds, stops } from './personal-data.ts';
import { personalDataTexts } from './personal-data-texts.ts';
import type { SeenFinds, TypedTexts } from './schema.ts';

type Form = { body: string; titleFound: SeenFinds; bodyFound: SeenFinds; written: TypedTexts };

/**
 * A form as its writer decided about the personal data in it: swapped where they chose so, else as it is.
 * @throws DomainError personal_data when something was found that they have not been shown
 */
export async function decidedTexts<Input extends Form & { title?: string }>(
  form: Input,
  locale: Locale,
): Promise<Omit<Input, 'titleFound' | 'bodyFound' | 'written'>> {
  const { titleFound, bodyFound, written, ...input } = form;
  const unseen = {
    ...(hasUnseen(written.title, titleFound) && { 'title-found': 'personalData' }),
    ...(hasUnseen(written.body, bodyFound) && { 'body-found': 'personalData' }),
  };
  if (Object.keys(unseen).length > 0) throw new DomainError('personal_data', unseen);
  const { word } = await personalDataTexts(locale);
  const title = swapped(written.title, titleFound, word);
  const body = swapped(written.body, bodyFound, word);
  return {
    ...input,
    ...(title !== null && { title: title.replace(/\s+/g, ' ') }),
    ...(body !== null && { body }),
  };
}

function hasUnseen(text = '', found: SeenFinds): boolean {
  const seen = new Set(found.map((one) => one.text));
  return quotedFinds(text).some((one) => stops(one.finding) && !seen.has(one.text));
}

/** The text with the chosen finds changed, or null when none was chosen. */
function swapped(text = '', found: SeenFinds, word: Record<string, string>): string | null {
  const chosen = new Set(found.filter(({ choice }) => choice === 'swap').map((one) => one.text));
  if (chosen.size === 0) return null;
  const words = quotedFinds(text)
    .filter((one) => chosen.has(one.text))
    .map((one): [string, string] => [one.text, word[one.finding.kind] ?? one.text]);
  return tidyText(replaceFinds(text, new Map(words)));
}
