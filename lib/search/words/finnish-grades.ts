/** Strong consonants at the end of a root and what they are in the weak grade. */
const WEAKER: readonly (readonly [strong: string, weak: string])[] = [
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['nk', 'ng'],
  ['mp', 'mm'],
  ['nt', 'nn'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['lp', 'lv'],
  ['rp', 'rv'],
  ['ht', 'hd'],
  ['lk', 'l'],
  ['rk', 'r'],
  ['hk', 'h'],
];
const SINGLE = /(?<=[aeiouy])[ptk]$/;
const NO_GRADE = /(?:s[tkp]|tk)$/;

// One spelling for both grades, for long roots: there the two are hardly ever words of their own.
const ONE_SPELLING: readonly (readonly [RegExp, string])[] = [
  [/ng$/, 'nk'],
  [/mm$/, 'mp'],
  [/nn$/, 'nt'],
  [/ll$/, 'lt'],
  [/rr$/, 'rt'],
  [/(?<=[aeiouylr])v$/, 'p'],
  [/(?<=[aeiouyh])d$/, 't'],
  [/(?<=[lrh])[kj]$/, ''],
];

/**
 * The weak grade of a root that ends in a strong one, or null: `rakk` (rakkaat) -> `rak` (rakas).
 * @param vowels the vowels that followed the root; they decide what becomes of a single k
 */
export function weakGrade(root: string, vowels: string): string | null {
  if (NO_GRADE.test(root)) return null;
  for (const [strong, weak] of WEAKER) {
    if (!root.endsWith(strong)) continue;
    const soft = /[lrh]k$/.test(root) && /^[ei]/.test(vowels) ? 'j' : ''; // kulkee, kuljen
    return root.slice(0, -strong.length) + weak + soft;
  }
  if (!SINGLE.test(root)) return null;
  const before = root.slice(0, -1);
  if (root.endsWith('p')) return `${before}v`;
  if (root.endsWith('t')) return `${before}d`;
  return withoutK(before, vowels);
}

function withoutK(before: string, vowels: string): string {
  if (/(?:^|[^aeiouy])[uy]$/.test(before) && /^[uy]/.test(vowels)) return `${before}v`; // luku, luvun
  if (/[ao]i$/.test(before)) return `${before.slice(0, -1)}j`; // aika, ajan; poika, pojan
  return (before + vowels.slice(0, 1)).replace(/([aeiouy]{2})[aeiouy]+$/, '$1'); // vika, vian; reikä, reiän
}

/** A long root in the one spelling both its grades share: `parisuhd` and `parisuht`, `riidel` and `riitel`. */
export function oneSpelling(root: string): string {
  if (root.endsWith('el')) return `${oneSpelling(root.slice(0, -2))}el`;
  if (NO_GRADE.test(root)) return root;
  if (/(?:kk|pp|tt)$/.test(root)) return root.slice(0, -1);
  const found = ONE_SPELLING.find(([end]) => end.test(root));
  return found ? root.replace(found[0], found[1]) : root;
}
