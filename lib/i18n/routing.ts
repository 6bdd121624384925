import type { QuestionId, ThemeSlug } from '../id.ts';

/** The languages of the interface, source language first. */
export const LOCALES = ['fi', 'sv', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'fi';

/**
 * `all`: the same for everybody, kept in memory. `each`: made for whoever opens it, listed by search engines.
 * `one`: for one person alone. What is not for all has a nonce and is kept by no browser (proxy.ts).
 */
type ForWhom = 'all' | 'each' | 'one';

/**
 * Every address people see, per language, beside the route that serves it. Addresses never change once
 * published; `{name}` is a parameter, `query` what a page for all may be asked to choose. Small letters only: what needs capitals belongs into the query.
 */
export const ADDRESSES = {
  home: { for: 'all', route: '', fi: '', sv: '', en: '' },
  themes: { for: 'all', route: 'themes', fi: 'teemat', sv: 'teman', en: 'themes' },
  theme: {
    for: 'all',
    route: 'themes/{slug}',
    fi: 'teemat/{slug}',
    sv: 'teman/{slug}',
    en: 'themes/{slug}',
  },
  themeFeed: {
    for: 'all',
    route: 'themes/{slug}/feed.xml',
    fi: 'teemat/{slug}/feed.xml',
    sv: 'teman/{slug}/feed.xml',
    en: 'themes/{slug}/feed.xml',
  },
  questions: {
    for: 'all',
    route: 'questions',
    fi: 'kysymykset',
    sv: 'fragor',
    en: 'questions',
    query: ['q', 'theme', 'role', 'organisation', 'language', 'page'],
  },
  questionsFeed: {
    for: 'all',
    route: 'questions/feed.xml',
    fi: 'kysymykset/feed.xml',
    sv: 'fragor/feed.xml',
    en: 'questions/feed.xml',
  },
  question: {
    for: 'all',
    route: 'questions/{handle}',
    fi: 'kysymykset/{handle}',
    sv: 'fragor/{handle}',
    en: 'questions/{handle}',
  },
  ask: { for: 'each', route: 'ask', fi: 'kysy', sv: 'fraga', en: 'ask' },
  key: { for: 'one', route: 'ask/key', fi: 'kysy/avain', sv: 'fraga/nyckel', en: 'ask/key' },
  myQuestion: {
    for: 'one',
    route: 'my-question',
    fi: 'oma-kysymys',
    sv: 'min-fraga',
    en: 'my-question',
  },
  thread: {
    for: 'one',
    route: 'my-question/thread',
    fi: 'oma-kysymys/keskustelu',
    sv: 'min-fraga/samtal',
    en: 'my-question/thread',
  },
  myData: {
    for: 'one',
    route: 'my-question/data/{format}',
    fi: 'oma-kysymys/tiedot/{format}',
    sv: 'min-fraga/uppgifter/{format}',
    en: 'my-question/data/{format}',
  },
  mine: { for: 'one', route: 'mine', fi: 'omat', sv: 'mina', en: 'mine' },
  stopNotices: {
    for: 'one',
    route: 'my-question/no-messages',
    fi: 'oma-kysymys/ei-viesteja',
    sv: 'min-fraga/inga-meddelanden',
    en: 'my-question/no-messages',
  },
  organisations: {
    for: 'all',
    route: 'organisations',
    fi: 'jarjestot',
    sv: 'organisationer',
    en: 'organisations',
  },
  organisation: {
    for: 'all',
    route: 'organisations/{slug}',
    fi: 'jarjestot/{slug}',
    sv: 'organisationer/{slug}',
    en: 'organisations/{slug}',
  },
  helpNow: { for: 'all', route: 'help-now', fi: 'apua-heti', sv: 'hjalp-nu', en: 'help-now' },
  traces: { for: 'all', route: 'traces', fi: 'jaljet', sv: 'spar', en: 'traces' },
  about: { for: 'all', route: 'about', fi: 'tietoa', sv: 'om', en: 'about' },
  privacy: { for: 'all', route: 'privacy', fi: 'tietosuoja', sv: 'dataskydd', en: 'privacy' },
  accessibility: {
    for: 'all',
    route: 'accessibility',
    fi: 'saavutettavuus',
    sv: 'tillganglighet',
    en: 'accessibility',
  },
  offline: {
    for: 'all',
    route: 'offline',
    fi: 'ei-yhteytta',
    sv: 'ingen-anslutning',
    en: 'offline',
  },
  signIn: { for: 'one', route: 'sign-in', fi: 'kirjaudu', sv: 'logga-in', en: 'sign-in' },
  confirmSignIn: {
    for: 'one',
    route: 'sign-in/confirm',
    fi: 'kirjaudu/vahvista',
    sv: 'logga-in/bekrafta',
    en: 'sign-in/confirm',
  },
  desk: { for: 'one', route: 'desk', fi: 'tyopoyta', sv: 'arbetsbord', en: 'desk' },
  deskSelf: {
    for: 'one',
    route: 'desk/self',
    fi: 'tyopoyta/oma-sivu',
    sv: 'arbetsbord/min-sida',
    en: 'desk/self',
  },
  deskOrganisation: {
    for: 'one',
    route: 'desk/organisation',
    fi: 'tyopoyta/jarjesto',
    sv: 'arbetsbord/organisation',
    en: 'desk/organisation',
  },
  deskQuestion: {
    for: 'one',
    route: 'desk/questions/{id}',
    fi: 'tyopoyta/kysymykset/{id}',
    sv: 'arbetsbord/fragor/{id}',
    en: 'desk/questions/{id}',
  },
  deskPublic: {
    for: 'one',
    route: 'desk/questions/{id}/public',
    fi: 'tyopoyta/kysymykset/{id}/julkinen',
    sv: 'arbetsbord/fragor/{id}/offentlig',
    en: 'desk/questions/{id}/public',
  },
} as const satisfies Record<
  string,
  Record<Locale | 'route', string> & { for: ForWhom; query?: readonly string[] }
>;

export type Address = keyof typeof ADDRESSES;

type NamesIn<Path> = Path extends `${string}{${infer Name}}${string}` ? Name : never;
// Whose parameter is an id or the like; what the others hold is any text.
type Ids = {
  theme: ThemeSlug;
  themeFeed: ThemeSlug;
  deskQuestion: QuestionId;
  deskPublic: QuestionId;
};
type Params<To extends Address> = {
  [Name in NamesIn<(typeof ADDRESSES)[To]['route']>]: To extends keyof Ids ? Ids[To] : string;
};
type With<To extends Address, Said> = To extends Address
  ? [NamesIn<(typeof ADDRESSES)[To]['route']>] extends [never]
    ? []
    : [params: Said]
  : never;

/**
 * The address of a page in a language, e.g. `pathFor('sv', 'theme', { slug: 'vald' })` →
 * `/sv/teman/vald`. A parameter that is missing, or the id of something else, does not compile.
 */
export function pathFor<To extends Address>(
  locale: Locale,
  address: To,
  ...[params]: With<To, Params<To>>
): string {
  return filled(locale, address, params);
}

function filled(locale: Locale, address: Address, params: Record<string, string> = {}): string {
  const path = ADDRESSES[address][locale].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`The address ${address} needs ${name}.`);
    return encodeURIComponent(value);
  });
  return path ? `/${locale}/${path}` : `/${locale}`;
}

/** The same page in every language; parameters may differ by language (theme slugs do). */
export function alternatesFor<To extends Address>(
  address: To,
  ...[params]: With<To, (locale: Locale) => Params<To>>
): Record<Locale, string> {
  return {
    fi: filled('fi', address, params?.('fi')),
    sv: filled('sv', address, params?.('sv')),
    en: filled('en', address, params?.('en')),
  };
}

/** Narrows an untrusted string (an address segment, a form field) to a language we speak. */
export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** Rewrites for next.config.js: from each localised address to the route folder that serves it. */
export function localisedRewrites(): { source: string; destination: string }[] {
  const pattern = (path: string) => path.replace(/\{(\w+)\}/g, ':$1');
  return Object.values(ADDRESSES).flatMap((address) =>
    LOCALES.filter((locale) => address[locale] !== address.route).map((locale) => ({
      source: `/${locale}/${pattern(address[locale])}`,
      destination: `/${locale}/${pattern(address.route)}`,
    })),
  );
}
