/**
 * How Finnish words end, for words without dots (a stands for ä too, o for ö). A rule takes an ending off
 * when at least `least` letters stay. Where the ending may belong to the word itself (`tarina`, `hormoni`)
 * the other ways to read it are named by `or`: '' keeps the whole ending.
 */
type Ending = {
  end: RegExp;
  least: number;
  put?: string;
  or?: readonly string[];
  kind?: 'noun' | 'verb';
};

/** A way to read a word: what stays of it, and what its ending says about it. */
export type Reading = { stem: string; kind: 'noun' | 'verb' | 'any'; bare: boolean };

const CLITICS: readonly Ending[] = [
  { end: /(?<=[aeiouylnrst])kin$/, least: 3 },
  { end: /(?<=[aeiouylnrst])kaan$/, least: 4 },
  { end: /(?<=[aeiouy]|[^i]n|nin|[aeiouy]t)ko(?:han|s)?$/, least: 3 },
  { end: /(?<=[aeiouynt])han$/, least: 4 },
  { end: /(?<=[aeiouynt])pas?$/, least: 5, or: [''] },
];

const OWNERS: readonly Ending[] = [
  { end: /(?<=[aeiouy])mme$/, least: 3 },
  { end: /(?<=[aeiouy])nsa$/, least: 3 },
  { end: /(?<=ssa|sta|lla|lta|lle|kse)(?:ni|si|nne)$/, least: 4 },
  { end: /(?<=ssa|sta|lla|lta|[aeiouy]na|[aeiouy]tta)an$/, least: 4 },
  { end: /(?<=lle|kse)en$/, least: 4, or: [''] },
  { end: /(?<=[aeiouy])ni$/, least: 3, or: [''] },
];

const CASES: readonly Ending[] = [
  { end: /(?<=[aeiouy])minen$/, least: 3 },
  { end: /(?<=[aeiouy])nen$/, least: 3, put: 's', kind: 'noun' },
  { end: /(?<=aa|ee|ii|oo|uu|yy)seen$/, least: 3, kind: 'noun' },
  { end: /(?<=e)isiin$/, least: 3, kind: 'noun' },
  { end: /(?<=[aeiouy])ihin$/, least: 2, kind: 'noun' },
  { end: /(?<=([aeiouy]))h\1n$/, least: 2, kind: 'noun' },
  { end: /(?<=[aeiouy])ttiin$/, least: 2, kind: 'verb' },
  { end: /(?<=[aeiouy])taan$/, least: 3, kind: 'verb' },
  { end: /(?<=n)naan$|(?<=r)raan$/, least: 3, kind: 'verb' },
  { end: /(?<=[aeiouyh])daan$/, least: 2, kind: 'verb' },
  { end: /(?<=[aeiouy])matta$/, least: 2, kind: 'verb' },
  { end: /(?<=[aeiouy])ma(?:ssa|sta|an|lla)$/, least: 2, or: ['ma'], kind: 'verb' },
  { end: /(?<=[aeiouy])tonta$/, least: 3, put: 'ttom', kind: 'noun' },
  { end: /(?<=[aeiouy])ton$/, least: 3, put: 'ttom', or: ['to'], kind: 'noun' },
  { end: /(?<=[^aeiouy][ei])lla$/, least: 3, or: ['l'], kind: 'noun' },
  { end: /ssa$|lla$/, least: 3, kind: 'noun' },
  { end: /(?<!va)lta$/, least: 2, or: ['', 'l'], kind: 'noun' },
  { end: /lle$/, least: 2, kind: 'noun' },
  { end: /(?<=[eou]i)sta$/, least: 2, kind: 'noun' },
  { end: /(?<=[aeiouy])sta$/, least: 2, or: ['s'], kind: 'noun' },
  { end: /(?<=[aeiouy])(?<!se)ks(?:i|e)?$/, least: 3, kind: 'noun' },
  { end: /(?<=[aeiouy])sti$/, least: 3, or: [''], kind: 'noun' },
  { end: /(?<=[aeiouy])na$/, least: 3, or: [''], kind: 'noun' },
  { end: /(?<=[aeiouy])tta$/, least: 3, kind: 'noun' },
  { end: /(?<=[aeou])ita$/, least: 3, kind: 'noun' },
  { end: /(?<=[nlr])ta$/, least: 3, or: [''] },
  { end: /(?<=[aeiouy])(?<!ii)ta$/, least: 3 },
  { end: /(?<=[aeiouyh])da$/, least: 2, kind: 'verb' },
  { end: /(?<=n)na$|(?<=r)ra$/, least: 3, kind: 'verb' },
  { end: /(?<=[aeouy])(?:iden|itten)$/, least: 2, kind: 'noun' },
  { end: /(?<=[aeou])jen$/, least: 2, kind: 'noun' },
  { end: /(?<=[^aeiouy])ien$/, least: 2, kind: 'noun' },
  { end: /(?<=[snrl])ten$/, least: 3, kind: 'noun' },
  { end: /(?<=[eouy])ja$/, least: 3, kind: 'noun' },
  { end: /(?<=[aeiouy])vat$/, least: 2, or: ['va'], kind: 'verb' },
  { end: /(?<=[aeiouy])[nt]$/, least: 2 },
  { end: /(?<=i)a$/, least: 3, or: [''], kind: 'noun' },
];

const ANY = [
  { end: /(?<=[aeiouy])nn(?:[uy]t?|ee)$/, least: 3 },
  { end: /(?<=[aeiouy])n(?:[uy]t?)$/, least: 3 },
  { end: /(?<=[aeiouy])nee$/, least: 3, or: ['nee'] },
  { end: /(?<=l)l(?:[uy]t?|ee)$|(?<=s)s(?:[uy]t?|ee)$|(?<=r)r(?:[uy]t?|ee)$/, least: 3 },
  { end: /(?<=[aeiouy])mi(?:nen|s[ei]?)$/, least: 3 },
  { end: /(?<=[aeiouy])(?<!vanhe)m(?:pi|pa|ma|mi|p|m)$/, least: 3 },
] as const satisfies Ending[];

const VERBS: readonly Ending[] = [
  { end: /(?<=uu|yy|aa|ie|uo|oy)si$/, least: 2, put: 't' },
  { end: /isi$/, least: 3 },
  { end: /(?<=[lnr])si$/, least: 3, put: 't', or: ['s'] },
  { end: /(?<=[aeiouy])si$/, least: 3 },
];

const PASSIVE: readonly Ending[] = [
  { end: /(?<=[aeiouy])tt[uy]$/, least: 3 },
  { end: /(?<=[uy])d[uy]$/, least: 4 },
  { end: /(?<=[aeiouy])t[uy]$/, least: 4 },
];

const MOST_READINGS = 4; // more only bring together what does not belong together

/** The ways to read an inflected word, likeliest first. */
export function readingsOf(word: string): Reading[] {
  let readings: Reading[] = [{ stem: word, kind: 'any', bare: true }];
  for (const stage of [CLITICS, OWNERS, CASES, ANY, VERBS, PASSIVE]) {
    readings = readings.flatMap((reading) => taken(reading, stage));
  }
  return readings.slice(0, MOST_READINGS);
}

function taken(reading: Reading, endings: readonly Ending[]): Reading[] {
  if (endings === VERBS && reading.kind === 'noun') return [reading];
  for (const { end, least, put = '', or = [], kind } of endings) {
    const at = reading.stem.search(end);
    if (at < least) continue;
    const rest = reading.stem.slice(0, at);
    return [
      { stem: rest + put, kind: kind ?? reading.kind, bare: endings === CLITICS && reading.bare },
      ...or.map((ending) =>
        ending === ''
          ? reading
          : {
              stem: rest + ending,
              kind: kind ?? reading.kind,
              bare: reading.bare && ending !== 's',
            },
      ),
    ];
  }
  return [reading];
}
