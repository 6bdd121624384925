import { LOCALES, type Locale, pathFor } from '../../lib/i18n/routing.ts';
import { newId } from '../../lib/id.ts';
import { ANSWERER_KINDS } from '../../lib/members/schema.ts';
import { readContent } from '../../prisma/seed/content.ts';
import type { Random } from '../../prisma/seed/random.ts';
import { naturalWords } from './natural-words.ts';

const LONG = 120_000; // letters; the server takes a head of 160 kB
const STEEPNESS = 3; // the tenth that is read most gets nearly half of the visits

/** What somebody asks for next: of which kind, where, and whether a browser would. */
export type Visit = { kind: string; path: string; method: 'GET' | 'HEAD' };
type Kinds = readonly (readonly [share: number, kind: string, path: () => string])[];

/** Addresses as readers follow them, and as a crawler invents them. */
export class Visits {
  readonly #random: Random;
  readonly #read: Kinds;
  readonly #invented: Kinds;

  constructor(random: Random, handles: readonly string[]) {
    this.#random = random;
    const { themes, organisations } = readContent();
    const words = naturalWords().filter((word) => word.length > 3);
    const locale = (): Locale => (random.next() < 0.8 ? 'fi' : random.pick(LOCALES));
    const list = () => pathFor(locale(), 'questions');
    const handle = () =>
      handles[Math.floor(random.next() ** STEEPNESS * handles.length)] ?? random.pick(handles);
    const theme = () => {
      const language = locale();
      return { language, slug: random.pick(themes).slug[language] };
    };
    const inTheme = () => {
      const { language, slug } = theme();
      return `${pathFor(language, 'questions')}?theme=${slug}`;
    };
    const page = (most: number) => 1 + Math.floor(random.next() * most);
    const question = () => pathFor(locale(), 'question', { handle: handle() });
    const letters = (count: number) => random.next().toString(36).slice(2, 3).repeat(count);
    const number = () => Math.floor(random.next() * 1e9).toString(36);
    this.#read = [
      [50, 'question', question],
      [8, 'list', () => `${list()}?page=${1 + page(49)}`],
      [6, 'list of a theme', inTheme],
      [2, 'list of a role', () => `${list()}?role=${random.pick(ANSWERER_KINDS)}`],
      [
        6,
        'theme',
        () => {
          const { language, slug } = theme();
          return pathFor(language, 'theme', { slug });
        },
      ],
      [
        3,
        'organisation',
        () => pathFor(locale(), 'organisation', { slug: random.pick(organisations).slug }),
      ],
      [5, 'home', () => pathFor(locale(), 'home')],
      [2, 'feed', () => pathFor(locale(), 'questionsFeed')],
      [
        3,
        'text page',
        () => pathFor(locale(), random.pick(['about', 'helpNow', 'traces'] as const)),
      ],
      [12, 'search', () => `${list()}?q=${encodeURIComponent(this.#words(words))}`],
    ];
    this.#invented = [
      [14, 'invented parameter', () => `${question()}?x=${number()}`],
      [8, 'invented theme', () => `${list()}?theme=zz-${number()}`],
      [
        6,
        'invented page',
        () => `${list()}?page=${random.pick(['abc', '-7', '1e9', '007', number()])}`,
      ],
      [6, 'two themes', () => `${inTheme()}&theme=zz`],
      [6, 'page beyond', () => `${list()}?page=${51 + page(1e6)}`],
      [
        8,
        'invented question',
        () => pathFor(locale(), 'question', { handle: `${newId()}-${number()}` }),
      ],
      [4, 'invented address', () => `/${locale()}/${number()}/${number()}`],
      [2, 'long address', () => `${question()}?${letters(LONG)}=1`],
      [4, 'invented word', () => `${list()}?q=${letters(3)}${number()}`],
      [
        2,
        'order of choices',
        () => `${list()}?page=2&role=${random.pick(ANSWERER_KINDS)}&y=${number()}`,
      ],
    ];
  }

  /** As a reader goes on. */
  read(): Visit {
    return this.#of(this.#read);
  }

  /** As a crawler invents. */
  invented(): Visit {
    return this.#of(this.#invented);
  }

  #of(kinds: Kinds): Visit {
    const all = kinds.reduce((sum, [share]) => sum + share, 0);
    let at = this.#random.next() * all;
    const chosen = kinds.find(([share]) => {
      at -= share;
      return at < 0;
    });
    const [, kind, path] = chosen ?? (kinds[0] as Kinds[number]);
    return { kind, path: path(), method: this.#random.next() < 0.02 ? 'HEAD' : 'GET' };
  }

  #words(words: readonly string[]): string {
    const count = 1 + Math.floor(this.#random.next() * 3);
    return Array.from({ length: count }, () => this.#random.pick(words)).join(' ');
  }
}
