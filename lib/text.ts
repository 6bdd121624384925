import { z } from 'zod';

/** Length as a person counts it: code points after tidying, so an emoji is not two letters. */
export function countCharacters(text: string): number {
  return [...tidyText(text)].length;
}

// What a page one copies from puts into long words; Khmer and others part their words by the same sign.
const UNSEEN_IN_WORD = /(?<=\p{Script=Latin})[\u200b\u2060]+(?=\p{Script=Latin})/gu;

/** Text as we keep it: composed letters, plain line ends, one empty line in a row, no control characters. */
export function tidyText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\v|\u2028|\u2029/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\u00ad\ufeff]/gu, '')
    .replace(UNSEEN_IN_WORD, '')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trimEnd()) // a pattern for this takes minutes on a megabyte of spaces
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

// Signs that turn the direction of what stands after them, beyond their own text too.
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// Signs that take room or none and show nothing; Hangul fillers and an empty Braille cell among them.
const UNSEEN = /[\p{Cf}\p{Cc}\p{Z}\u115f\u1160\u2800\u3164\uffa0]|\u034f/gu;

/** A text of one line as it may stand among others: it turns nothing beside it, and is empty where nothing shows. */
export function oneLine(text: string): string {
  const line = text.replace(TURNS, '').replace(/\s+/g, ' ').trim();
  return isSeen(line) ? line : '';
}

/** Whether anything of a text can be seen. */
export function isSeen(text: string): boolean {
  return text.replace(UNSEEN, '') !== '';
}

/** A text field with limits in characters; its issue codes are keys of the namespace `forms`. */
export function textField({ min, max }: { min: number; max: number }) {
  return z
    .string({ error: 'missing' })
    .transform(tidyText)
    .transform((text) => (isSeen(text) ? text : ''))
    .pipe(
      z
        .string()
        .min(1, 'missing')
        .refine((text) => text.length === 0 || [...text].length >= min, 'tooShort')
        .refine((text) => [...text].length <= max, 'tooLong'),
    );
}
