import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { LETTERS, NORTHERN_LETTERS, WESTERN_LETTERS } from '../lib/machines/letters.ts';

/** What every page asks for stays under this, so that text in its own shape arrives with the page. */
const BUDGET_BYTES = 30_000;

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
  ...parts(`${ATKINSON}-latin`, 'wght-normal', 'atkinson', WEIGHTS),
  ...parts(`${FRAUNCES}-latin`, 'full-normal', 'fraunces', HEADINGS),
];

// What draws social cards reads neither woff2 nor fonts with axes. Readers never load these.
const CARD_FONTS = parts(`${FRAUNCES}-latin`, 'full-normal', 'card', { ...HEADINGS, opsz: 48 }).map(
  (font): Font => ({ ...font, format: 'woff', target: font.target.replace('woff2', 'woff') }),
);

/** The files of one font: what nearly every page needs, and two for letters that few texts have. */
function parts(
  source: string,
  style: string,
  name: string,
  variationAxes: Font['variationAxes'],
): Font[] {
  const part = (target: string, ending: string, letters: string): Font => ({
    source: `${source}${ending}-${style}.woff2`,
    target: `${target}.woff2`,
    letters,
    format: 'woff2',
    variationAxes,
  });
  return [
    part(name, '', LETTERS),
    part(`${name}-western`, '', WESTERN_LETTERS),
    part(`${name}-northern`, '-ext', NORTHERN_LETTERS),
  ];
}

const folder = new URL('../public/fonts/', import.meta.url);
// What the files are made by: newer than they are, it makes them anew.
const RECIPE = [import.meta.url, import.meta.resolve('../lib/machines/letters.ts')].map(
  (url) => new URL(url),
);

async function modified(file: URL | string): Promise<number> {
  const found = await stat(file).catch(() => null);
  return found?.mtimeMs ?? 0;
}

async function subset(font: Font): Promise<number> {
  const source = fileURLToPath(import.meta.resolve(font.source));
  const target = new URL(font.target, folder);
  const newest = Math.max(...(await Promise.all([source, ...RECIPE].map(modified))));
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
  for (const font of [...FONTS, ...CARD_FONTS]) {
    const bytes = await subset(font);
    if (FONTS.includes(font) && font.letters === LETTERS) total += bytes;
  }
  if (total > BUDGET_BYTES) {
    throw new Error(`The fonts of every page take ${total} bytes; the limit is ${BUDGET_BYTES}.`);
  }
}

if (import.meta.main) await subsetFonts();
