import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { LETTERS, RARE_LETTERS } from '../lib/machines/letters.ts';

/** Together the fonts stay under this, so that text in its own shape arrives with the page. */
const BUDGET_BYTES = 40_000;

type Font = {
  source: string;
  target: string;
  letters: string;
  format: 'woff2' | 'woff';
  variationAxes: NonNullable<Parameters<typeof subsetFont>[2]['variationAxes']>;
};

const ATKINSON = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';
const FRAUNCES = '@fontsource-variable/fraunces/files/fraunces';
const WEIGHTS = { wght: { min: 400, max: 700 } };
// Headings use one weight only: soft terminals, no swashes, drawn for about 36 px.
const HEADINGS = { wght: 560, opsz: 36, SOFT: 100, WONK: 0 };

const FONTS: Font[] = [
  {
    source: `${ATKINSON}-latin-wght-normal.woff2`,
    target: 'atkinson.woff2',
    letters: LETTERS,
    format: 'woff2',
    variationAxes: WEIGHTS,
  },
  {
    source: `${FRAUNCES}-latin-full-normal.woff2`,
    target: 'fraunces.woff2',
    letters: LETTERS,
    format: 'woff2',
    variationAxes: HEADINGS,
  },
  {
    source: `${ATKINSON}-latin-ext-wght-normal.woff2`,
    target: 'atkinson-rare.woff2',
    letters: RARE_LETTERS,
    format: 'woff2',
    variationAxes: WEIGHTS,
  },
  {
    source: `${FRAUNCES}-latin-ext-full-normal.woff2`,
    target: 'fraunces-rare.woff2',
    letters: RARE_LETTERS,
    format: 'woff2',
    variationAxes: HEADINGS,
  },
];

// What draws social cards reads neither woff2 nor fonts with axes. Readers never load these.
const CARD_FONTS: Font[] = [
  {
    source: `${FRAUNCES}-latin-full-normal.woff2`,
    target: 'card.woff',
    letters: LETTERS,
    format: 'woff',
    variationAxes: { ...HEADINGS, opsz: 48 },
  },
  {
    source: `${FRAUNCES}-latin-ext-full-normal.woff2`,
    target: 'card-rare.woff',
    letters: RARE_LETTERS,
    format: 'woff',
    variationAxes: { ...HEADINGS, opsz: 48 },
  },
];

const folder = new URL('../public/fonts/', import.meta.url);

async function modified(file: URL | string): Promise<number> {
  const found = await stat(file).catch(() => null);
  return found?.mtimeMs ?? 0;
}

async function subset(font: Font): Promise<number> {
  const source = fileURLToPath(import.meta.resolve(font.source));
  const target = new URL(font.target, folder);
  const newest = Math.max(await modified(source), await modified(new URL(import.meta.url)));
  if ((await modified(target)) > newest) return (await stat(target)).size;

  const bytes = await subsetFont(await readFile(source), font.letters, {
    targetFormat: font.format,
    variationAxes: font.variationAxes,
    noHinting: true,
  });
  await writeFile(target, bytes);
  return bytes.length;
}

/** Writes the fonts of the site to public/fonts, unless newer ones stand there already. */
export async function subsetFonts(): Promise<void> {
  await mkdir(folder, { recursive: true });
  let total = 0;
  for (const font of FONTS) total += await subset(font);
  for (const font of CARD_FONTS) await subset(font);
  if (total > BUDGET_BYTES) {
    throw new Error(`The fonts take ${total} bytes together; the limit is ${BUDGET_BYTES}.`);
  }
}

if (import.meta.main) await subsetFonts();
