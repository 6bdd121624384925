/**
 * How Finnish words end, without dots (a is ä too, o is ö). An ending is taken off when `least` letters stay;
 * `or` names the other ways to read it (`tarina`, `hormoni`), WHOLE keeps the ending.
 */
type Ending = {
  end: RegExp;
  last?: string; // the letters it can end in, where the pattern does not end in one itself
  least: number;
  put?: string;
  or?: readonly string[];
  kind?: 'noun' | 'verb';
};

/** A way to read a word: what stays of it, and what its ending says about it. */
export type Reading = { stem: string; kind: 'noun' | 'verb' | 'any'; bare: boolean };

const WHOLE = '*';

const CLITICS: readonly Ending[] = [
  { end: /(?<=[aeiouy])kin$/, least: 3 },
  { end: /(?<=[lnrst])kin$/, least: 4 },
  { end: /(?<=[aeiouylnrst])kaan$/, least: 4 },
  { end: /(?<=[aeiouy]|[^i]n|nin|[aeiouy]t)ko(?:han|s)?$/, last: 'ons', least: 3 },
  { end: /(?<=[aeiouynt])han$/, least: 4 },
  { end: /(?<=[aeiouynt])pas?$/, last: 'as', least: 5, or: [WHOLE] },
];

const OWNERS: readonly Ending[] = [
  { end: /(?<=[aeiouy])mme$/, least: 3 },
  { end: /(?<=[aeiouy])nsa$/, least: 3 },
  { end: /(?<=ssa|sta|lla|lta|lle|kse)(?:ni|si|nne)$/, last: 'ie', least: 6 },
  { end: /(?<=ssa|sta|lla|lta|lle|kse)(?:ni|si|nne)$/, last: 'ie', least: 4, or: [WHOLE] },
  { end: /(?<=ssa|sta|lta|[aeiouy]na|[aeiouy]tta)an$/, least: 6 },
  { end: /(?<=ssa|sta|lla|lta|[aeiouy]na|[aeiouy]tta)an$/, least: 4, or: [WHOLE] },
  { end: /(?<=lle|kse)en$/, least: 4, or: [WHOLE] },
  { end: /(?<=[aeiouy])ni$/, least: 3, or: [WHOLE] },
];

const CASES: readonly Ending[] = [
  { end: /(?<=[aeiouy])minen$/, least: 2, kind: 'verb' },
  { end: /(?<=a)nen$/, least: 3, put: 'is', kind: 'noun' },
  { end: /(?<=[iouy])nen$/, least: 3, put: 's', kind: 'noun' },
  { end: /(?<=[aeiouy])nn[uy]t(?:ta)?$/, last: 'ta', least: 3, kind: 'verb' },
  { end: /(?<=[aeiouyn])n[uy]t(?:ta)?$/, last: 'ta', least: 2, kind: 'verb' },
  {
    end: /(?<=l)l[uy]t(?:ta)?$|(?<=s)s[uy]t(?:ta)?$|(?<=r)r[uy]t(?:ta)?$/,
    last: 'ta',
    least: 3,
    kind: 'verb',
  },
  { end: /(?<=aa|ee|ii|oo|uu|yy)seen$/, least: 3, kind: 'noun' },
  { end: /(?<=e)isiin$/, least: 3, kind: 'noun' },
  { end: /(?<=[aeiouy])ihin$/, least: 2, kind: 'noun' },
  { end: /(?<=([aeiouy]))h\1n$/, least: 2, kind: 'noun' },
  { end: /(?<=[aeiouy])ttiin$/, least: 2, kind: 'verb' },
  { end: /(?<=[aeiouy])taan$/, least: 3, kind: 'verb' },
  { end: /(?<=[ei]l)tiin$|(?<=l)laan$/, least: 3, kind: 'verb' },
  { end: /(?<=n)naan$|(?<=r)raan$/, least: 3, kind: 'verb' },
  { end: /(?<=[aeiouyh])daan$/, least: 2, kind: 'verb' },
  { end: /(?<=[aeiouy])matta$/, least: 2, kind: 'verb' },
  { end: /(?<=[aeiouy])ma(?:ssa|sta|an|lla)$/, last: 'an', least: 2, or: ['ma'], kind: 'verb' },
  { end: /(?<=[aeiouy])tonta$/, least: 3, put: 'ttom', kind: 'noun' },
  { end: /(?<=[aeiouy])ton$/, least: 3, put: 'ttom', or: ['to'], kind: 'noun' },
  { end: /(?<=[^aeiouy][ei])lla$/, least: 3, or: ['l'], kind: 'noun' },
  { end: /ssa$|lla$/, least: 3, kind: 'noun' },
  { end: /(?<!va)lta$/, least: 2, or: [WHOLE, 'l'], kind: 'noun' },
  { end: /lle$/, least: 2, kind: 'noun' },
  { end: /(?<=(?:[aeio]|[stn]t|nn|m)[uy])sta$/, least: 4, put: 's', or: [''], kind: 'noun' },
  { end: /(?<=[eu]i)sta$/, least: 2, kind: 'noun' },
  { end: /(?<=[aeiouy])sta$/, least: 2, or: ['s'], kind: 'noun' },
  { end: /(?<=[aeiouy])(?<!(?:^|[^i])se)ks[ie]?$/, last: 'sie', least: 3, kind: 'noun' },
  { end: /(?<=[aeiouy])sti$/, least: 3, or: [WHOLE], kind: 'noun' },
  { end: /(?<=[aeiouy])na$/, least: 3, or: [WHOLE], kind: 'noun' },
  { end: /(?<=[aeiouy])tta$/, least: 3, kind: 'noun' },
  { end: /(?<=[aeou])ita$/, least: 3, kind: 'noun' },
  { end: /(?<=[nlr])ta$/, least: 3, or: [WHOLE] },
  { end: /(?<=[aeiouy])(?<!ii)ta$/, least: 3 },
  { end: /(?<=[aeiouyh])da$/, least: 2, kind: 'verb' },
  { end: /(?<=n)na$|(?<=r)ra$/, least: 3, kind: 'verb' },
  { end: /(?<=[aeouy])(?:iden|itten)$/, last: 'n', least: 2, kind: 'noun' },
  { end: /(?<=[aeou])jen$/, least: 2, kind: 'noun' },
  { end: /(?<=[^aeiouy])ien$/, least: 2, kind: 'noun' },
  { end: /(?<=[snrl])ten$/, least: 3, kind: 'noun' },
  { end: /(?<=[eouy])ja$/, least: 3, kind: 'noun' },
  { end: /(?<=[aeiouy])vat$/, least: 2, or: ['va'], kind: 'verb' },
  { end: /(?<=[aeiouy])[nt]$/, least: 2 },
  { end: /(?<=i)a$/, least: 3, or: [WHOLE], kind: 'noun' },
];

const STEMS: readonly Ending[] = [
  { end: /(?<=[aeiouy])nnee$/, least: 3, kind: 'verb' },
  { end: /(?<=[aeiouy])nee$/, least: 3, or: [WHOLE], kind: 'verb' },
  { end: /(?<=l)lee$|(?<=s)see$|(?<=r)ree$/, least: 3, kind: 'verb' },
  { end: /(?<=[aeiouy])mi(?:nen|s[ei]?)$/, last: 'nsei', least: 3, kind: 'verb' },
  { end: /(?<=[aeiouy])(?<!vanhe)m(?:p[ia]*|m[ia]*)$/, last: 'mpia', least: 3 },
];

/** Participles as they are spoken: oon väsyny, oon tullu. */
const SPOKEN: readonly Ending[] = [
  { end: /(?<=[aeiouy])nn[uy]$/, least: 3, or: [WHOLE], kind: 'verb' },
  { end: /(?<=[aeiouyn])n[uy]$/, least: 3, or: [WHOLE], kind: 'verb' },
  { end: /(?<=l)l[uy]$|(?<=s)s[uy]$|(?<=r)r[uy]$/, least: 3, or: [WHOLE], kind: 'verb' },
];

/** Stems before a plural i: väsyneitä, kuolleista. */
const PLURALS: readonly Ending[] = [
  { end: /(?<=[aeiouy])nne$/, least: 3 },
  { end: /(?<=[aeiouy])ne$/, least: 4, or: [WHOLE] },
  { end: /(?<=l)le$|(?<=s)se$/, least: 3, or: [WHOLE] },
];

const PAST: readonly Ending[] = [
  { end: /(?<=uu|yy|aa|ie|uo|oy)si$/, least: 2, put: 't', or: ['s'] },
  { end: /isi$/, least: 3 },
  { end: /(?<=[lnr])si$/, least: 3, put: 't', or: ['s'] },
  { end: /(?<=[aeiouy])si$/, least: 3, or: ['s'] },
];

const PASSIVE: readonly Ending[] = [
  { end: /(?<=[aeiouy])tt[uy]$/, least: 3 },
  { end: /(?<=[aeio])t[uy]$|(?<=el)t[uy]$/, least: 4 },
];

const LAST_LETTERS = /(?:\[[a-z]+\]|[a-z])(?=\$)/g;

type Stage = { endings: ReadonlyMap<string, Ending[]>; when: (reading: Reading) => boolean };

const STAGES: readonly Stage[] = [
  { endings: byLastLetter(CLITICS), when: () => true },
  { endings: byLastLetter(OWNERS), when: () => true },
  { endings: byLastLetter(CASES), when: () => true },
  { endings: byLastLetter(STEMS), when: () => true },
  { endings: byLastLetter(SPOKEN), when: ({ bare }) => bare },
  { endings: byLastLetter(PLURALS), when: ({ kind }) => kind === 'noun' },
  { endings: byLastLetter(PAST), when: ({ kind }) => kind !== 'noun' },
  { endings: byLastLetter(PASSIVE), when: ({ kind }) => kind !== 'verb' },
];

const MOST_READINGS = 4; // more only bring together what does not belong together

/** The ways to read an inflected word, likeliest first. */
export function readingsOf(word: string): Reading[] {
  let readings: Reading[] = [{ stem: word, kind: 'any', bare: true }];
  for (const [place, { endings, when }] of STAGES.entries()) {
    readings = readings.flatMap((reading) => {
      const possible = when(reading) ? endings.get(reading.stem.slice(-1)) : undefined;
      return possible ? taken(reading, possible, place === 0) : [reading];
    });
  }
  return readings.slice(0, MOST_READINGS);
}

function taken(reading: Reading, endings: readonly Ending[], clitics: boolean): Reading[] {
  for (const { end, least, put = '', or = [], kind = reading.kind } of endings) {
    const at = reading.stem.search(end);
    if (at < least) continue;
    const rest = reading.stem.slice(0, at);
    const cut = { stem: rest + put, kind, bare: clitics && reading.bare };
    return [
      cut,
      ...or.map((other) => (other === WHOLE ? reading : { ...cut, stem: rest + other })),
    ];
  }
  return [reading];
}

/** The endings a word can have, by its last letter: most words meet only a few of them. */
function byLastLetter(endings: readonly Ending[]): Map<string, Ending[]> {
  const letters = new Map<string, Ending[]>();
  for (const ending of endings) {
    const last = ending.last ?? ending.end.source.match(LAST_LETTERS)?.join('');
    for (const letter of new Set(last)) {
      letters.set(letter, [...(letters.get(letter) ?? []), ending]);
    }
  }
  return letters;
}
