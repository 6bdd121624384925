import type { Reading } from './finnish-endings.ts';

/** How the stems of one word differ, brought to one shape. Words without dots. */
type Shape = { from: RegExp; to: string; least: number; only?: (reading: Reading) => boolean };

const bare = (reading: Reading) => reading.bare;
const noun = (reading: Reading) => reading.kind === 'noun';

const SHAPES: readonly Shape[] = [
  { from: /mie(?:[hs][ei]*)?$/, to: 'mies', least: 0 }, // aviomies, aviomiehen
  { from: /(?<=a)ne$/, to: 'is', least: 4, only: bare }, // punane, as spoken
  { from: /(?<=[iou])ne$/, to: 's', least: 4, only: bare },
  { from: /[uy](?:ks[ei]?|s)$/, to: 'us', least: 2 }, // vastaus, vastaukset
  { from: /(?<=..[aeiouy])[uy](?:[dt]e+|t)$/, to: 'us', least: 3 }, // oikeuden
  { from: /(?<=..[aeiouy])[uy]$/, to: 'us', least: 3, only: noun }, // oikeutta
  { from: /(?<!s)([aeio])ks[ei]?$/, to: '$1s', least: 2 }, // petoksen
  { from: /(?<=a)s$/, to: '', least: 3 }, // rakas, rakkaan
  { from: /(?<=[ei])s$/, to: '', least: 4, only: bare }, // kaunis, kauniin
  { from: /im[ei]$|(?<=..)in$/, to: '', least: 2 }, // puhelimen, puhelin
  { from: /ttom[aiu]$/, to: 'ttom', least: 2 }, // työtön, työttömän
  { from: /its[ei]+$/, to: '', least: 3 }, // tarvitsen, tarvita
  { from: /en[ei]+$/, to: '', least: 4 }, // vanhenen, vanheta
];

/** A stem without what inflection changes inside it. */
export function shaped(reading: Reading): string {
  const { stem } = reading;
  for (const shape of SHAPES) {
    if (shape.only && !shape.only(reading)) continue;
    const at = stem.search(shape.from);
    if (at >= shape.least) return stem.replace(shape.from, shape.to);
  }
  return stem;
}

/** Endings that make a word of another; what stays is the word it was made of. */
const DERIVED =
  /(?:tt[ou]m|[uy]?us|mus|llis|mais|[ae]?is|ttav|[ae]v|j|em|om|m|nt|[ae]?[oiea]?il|el|ist|st|tt|utt|stut|ntut)$/;

/** The root a derived word was made of, or null: `ahdistus` -> `ahdist`. */
export function derivedFrom(root: string): string | null {
  const at = root.search(DERIVED);
  if (at < 3) return null;
  return root.slice(0, at);
}
