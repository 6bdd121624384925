import type { Locale } from '#lib/i18n/routing.ts';
import { keysOf } from '#lib/search/words/language.ts';

const TOGETHER = 0.25; // product of the weights under which two forms may be said to meet

/** The forms of a word (the first is the basic one) that share no key with it; each line is one word. */
export function lostForms(lines: string, language: Locale): string[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [basic = '', ...forms] = line.trim().split(/\s+/);
      return forms
        .filter((form) => !meet(basic, form, language))
        .map((form) => `${form} is not found by ${basic}`);
    });
}

/** Whether one word finds the other. */
export function meet(one: string, other: string, language: Locale): boolean {
  const keys = keysOf(other, language);
  return keysOf(one, language).some(({ term, weight }) =>
    keys.some((key) => key.term === term && key.weight * weight >= TOGETHER),
  );
}
