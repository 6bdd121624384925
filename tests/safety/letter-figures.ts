import { shareWithInterval } from '#lib/classifier/wilson.ts';
import { type Letter, readLetters } from './letters.ts';

const CONCERN = 1;
const SERIOUS = 2;
const SETS = ['measure-c', 'measure-d'] as const;
const LANGUAGES = { fi: 'Finnish', sv: 'Swedish', en: 'English' } as const;

export const LETTER_FIGURES_HEAD = ['', 'serious', 'about somebody else', 'false alarms'];

/** How many of the letters are raised to a level. */
export function shareOf(
  letters: readonly Letter[],
  weigh: (text: string) => number,
  to: number,
): string {
  return shareWithInterval(letters.filter(({ text }) => weigh(text) >= to).length, letters.length);
}

/** How many of the letters that measure are raised: serious and harmless ones to 2, those about others to 1. */
export function letterFigures(weigh: (text: string) => number): string[][] {
  const sets = SETS.map(readLetters);
  const all = sets.flat();
  const serious = all.filter(({ level }) => level >= SERIOUS);
  const kinds = [...new Set(serious.map(({ kind }) => kind))].sort();
  const known = new Map(all.map(({ text }) => [text, weigh(text)])); // each is weighed once
  const weighed = (text: string) => known.get(text) ?? 0;
  const row = (name: string, letters: readonly Letter[]) => [
    name,
    shareOf(
      letters.filter(({ level }) => level >= SERIOUS),
      weighed,
      SERIOUS,
    ),
    shareOf(
      letters.filter(({ level }) => level === CONCERN),
      weighed,
      CONCERN,
    ),
    shareOf(
      letters.filter(({ level }) => level === 0),
      weighed,
      SERIOUS,
    ),
  ];
  return [
    row('all', all),
    ...sets.map((letters, at) => row(SETS[at] ?? '', letters)),
    ...Object.entries(LANGUAGES).map(([language, name]) =>
      row(
        name,
        all.filter((one) => one.language === language),
      ),
    ),
    ...kinds.map((kind) =>
      row(
        kind,
        all.filter((one) => one.kind === kind),
      ),
    ),
    ...['misleading', 'everyday'].map((kind) =>
      row(
        kind,
        all.filter((one) => one.kind === kind),
      ),
    ),
  ];
}
