// What a Finnish stem takes: a case, then perhaps whose it is, then perhaps a particle.
const CASES =
  ' n a ä ta tä tta ttä ssa ssä sta stä lla llä lta ltä lle ksi kse na nä t in an än en on un yn ön hin han hän hon hen seen siin ja jä ia iä';
const OWNERS = ' ni si nsa nsä mme nne an än';
const PARTICLES = ' kin kaan kään ko kö han hän pa pä';
const OTHERS = " 's ’s s :n :lle :lla :lta :ssa :sta"; // Swedish, English, and after what is foreign

const parts = (list: string) => list.split(' ');

const TAILS: ReadonlySet<string> = new Set([
  ...parts(OTHERS),
  ...parts(CASES).flatMap((ending) =>
    parts(OWNERS).flatMap((owner) => parts(PARTICLES).map((particle) => ending + owner + particle)),
  ),
]);
const LONGEST_TAIL = Math.max(...[...TAILS].map((tail) => tail.length));

// How the last consonants change before an ending: Pekka, Pekan; Aalto, Aallon; Lampi, Lammen.
const GRADES: readonly [RegExp, string][] = [
  [/kk(.)$/, 'k$1'],
  [/pp(.)$/, 'p$1'],
  [/tt(.)$/, 't$1'],
  [/nk(.)$/, 'ng$1'],
  [/nt(.)$/, 'nn$1'],
  [/lt(.)$/, 'll$1'],
  [/rt(.)$/, 'rr$1'],
  [/mp(.)$/, 'mm$1'],
  [/([aeiouyäöhl])t([aeiouyäö])$/, '$1d$2'],
  [/([aeiouyäö])p([aeiouyäö])$/, '$1v$2'],
  [/([aeiouyäölr])k([aeiouyäö])$/, '$1$2'],
  [/rki$/, 'rje'],
];

/** The stems that the forms of a name begin with: virtanen → virtanen, virtase, virtas. In lower case. */
function stemsOf(name: string): string[] {
  const lower = name.toLowerCase();
  const vowels = vowelStems(lower);
  const weak = vowels.flatMap((stem) =>
    GRADES.filter(([strong]) => strong.test(stem)).map(([strong, to]) => stem.replace(strong, to)),
  );
  return [...new Set([...vowels, ...weak])];
}

function vowelStems(name: string): string[] {
  if (name.endsWith('nen'))
    return [name, ...['se', 's', 'si', 'sten'].map((end) => name.slice(0, -3) + end)];
  if (name.endsWith('s')) {
    const rest = name.slice(0, -1);
    return [name, `${rest}kse`, `${name}i`, ...(/[aä]$/.test(rest) ? [rest + rest.slice(-1)] : [])];
  }
  if (/[^aeiouyäö]i$/.test(name)) return [name, `${name.slice(0, -1)}e`];
  if (/[^aeiouyäö]e$/.test(name)) return [name, `${name}e`];
  return /[aeiouyäö]$/.test(name) ? [name] : [name, `${name}i`];
}

/** How a whole family is named: Lahtisten, Lahtisille; Mäkelöiden, Aalloille. */
function pluralStems(name: string): string[] {
  const stems = stemsOf(name).flatMap((stem) => {
    if (/[aä]$/.test(stem)) return [`${stem.slice(0, -1)}${stem.endsWith('a') ? 'oi' : 'öi'}`];
    return /[ouyö]$/.test(stem) ? [`${stem}i`] : [];
  });
  return stems.flatMap((stem) => [stem, `${stem}den`]);
}

/** Looks words up among names whatever their form: Jarin → jari, Nokialla → nokia. */
export class Inflected {
  readonly #stems = new Map<string, string>();
  #shortest = Number.POSITIVE_INFINITY;

  /** @param isFamily of which names whole families are named too */
  constructor(names: Iterable<string>, isFamily: (name: string) => boolean = () => false) {
    for (const name of names) {
      for (const stem of [...stemsOf(name), ...(isFamily(name) ? pluralStems(name) : [])]) {
        if (!this.#stems.has(stem)) this.#stems.set(stem, name.toLowerCase());
        this.#shortest = Math.min(this.#shortest, stem.length);
      }
    }
  }

  /** The name, in lower case, of which a word is a form; also of what stands before its hyphens. */
  nameOf(word: string): string | undefined {
    const lower = word.toLowerCase();
    const first = lower.split('-', 1)[0] ?? lower;
    return this.#look(lower) ?? (first === lower ? undefined : this.#look(first));
  }

  /** Whether a word is a name as it stands, in no case. */
  isBare(word: string): boolean {
    return this.nameOf(word) === word.toLowerCase();
  }

  #look(word: string): string | undefined {
    const least = Math.max(this.#shortest, word.length - LONGEST_TAIL);
    for (let length = word.length; length >= least; length -= 1) {
      const name = this.#stems.get(word.slice(0, length));
      if (name !== undefined && TAILS.has(word.slice(length))) return name;
    }
    return undefined;
  }
}
