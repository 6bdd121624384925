import { z } from 'zod';

/** Length as a person counts it: code points after tidying, so an emoji is not two letters. */
export function countCharacters(text: string): number {
  return [...tidyText(text)].length;
}

/** Text as we keep it: composed letters, plain line ends, no control characters, one empty line in a row. */
export function tidyText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\v|\u2028|\u2029/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\u00ad\ufeff]/gu, '')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trimEnd()) // a pattern for this takes minutes on a megabyte of spaces
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A text field with limits in characters; its issue codes are keys of the namespace `forms`. */
export function textField({ min, max }: { min: number; max: number }) {
  return z
    .string({ error: 'missing' })
    .transform(tidyText)
    .pipe(
      z
        .string()
        .min(1, 'missing')
        .refine((text) => text.length === 0 || [...text].length >= min, 'tooShort')
        .refine((text) => [...text].length <= max, 'tooLong'),
    );
}
