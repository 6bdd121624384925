/** The languages of the interface, source language first. */
export const LOCALES = ['fi', 'sv', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'fi';

/**
 * Every address people see, per language, beside the route folder that serves it. Addresses never
 * change once published; `{name}` is a parameter. next.config.js turns this table into rewrites.
 */
export const ADDRESSES = {
  home: { route: '', fi: '', sv: '', en: '' },
  themes: { route: 'themes', fi: 'teemat', sv: 'teman', en: 'themes' },
  theme: { route: 'themes/{slug}', fi: 'teemat/{slug}', sv: 'teman/{slug}', en: 'themes/{slug}' },
  themeFeed: {
    route: 'themes/{slug}/feed.xml',
    fi: 'teemat/{slug}/feed.xml',
    sv: 'teman/{slug}/feed.xml',
    en: 'themes/{slug}/feed.xml',
  },
  questions: { route: 'questions', fi: 'kysymykset', sv: 'fragor', en: 'questions' },
  questionsFeed: {
    route: 'questions/feed.xml',
    fi: 'kysymykset/feed.xml',
    sv: 'fragor/feed.xml',
    en: 'questions/feed.xml',
  },
  question: {
    route: 'questions/{handle}',
    fi: 'kysymykset/{handle}',
    sv: 'fragor/{handle}',
    en: 'questions/{handle}',
  },
  ask: { route: 'ask', fi: 'kysy', sv: 'fraga', en: 'ask' },
  receipt: { route: 'ask/key', fi: 'kysy/avain', sv: 'fraga/nyckel', en: 'ask/key' },
  myQuestion: { route: 'my-question', fi: 'oma-kysymys', sv: 'min-fraga', en: 'my-question' },
  thread: {
    route: 'my-question/thread',
    fi: 'oma-kysymys/keskustelu',
    sv: 'min-fraga/samtal',
    en: 'my-question/thread',
  },
  myData: {
    route: 'my-question/data/{format}',
    fi: 'oma-kysymys/tiedot/{format}',
    sv: 'min-fraga/uppgifter/{format}',
    en: 'my-question/data/{format}',
  },
  stopNotices: {
    route: 'my-question/no-messages',
    fi: 'oma-kysymys/ei-viesteja',
    sv: 'min-fraga/inga-meddelanden',
    en: 'my-question/no-messages',
  },
  organisations: {
    route: 'organisations',
    fi: 'jarjestot',
    sv: 'organisationer',
    en: 'organisations',
  },
  organisation: {
    route: 'organisations/{slug}',
    fi: 'jarjestot/{slug}',
    sv: 'organisationer/{slug}',
    en: 'organisations/{slug}',
  },
  helpNow: { route: 'help-now', fi: 'apua-heti', sv: 'hjalp-nu', en: 'help-now' },
  traces: { route: 'traces', fi: 'jaljet', sv: 'spar', en: 'traces' },
  about: { route: 'about', fi: 'tietoa', sv: 'om', en: 'about' },
  privacy: { route: 'privacy', fi: 'tietosuoja', sv: 'dataskydd', en: 'privacy' },
  accessibility: {
    route: 'accessibility',
    fi: 'saavutettavuus',
    sv: 'tillganglighet',
    en: 'accessibility',
  },
  offline: { route: 'offline', fi: 'ei-yhteytta', sv: 'ingen-anslutning', en: 'offline' },
  signIn: { route: 'sign-in', fi: 'kirjaudu', sv: 'logga-in', en: 'sign-in' },
  confirmSignIn: {
    route: 'sign-in/confirm',
    fi: 'kirjaudu/vahvista',
    sv: 'logga-in/bekrafta',
    en: 'sign-in/confirm',
  },
  desk: { route: 'desk', fi: 'tyopoyta', sv: 'arbetsbord', en: 'desk' },
  deskSelf: {
    route: 'desk/self',
    fi: 'tyopoyta/oma-sivu',
    sv: 'arbetsbord/min-sida',
    en: 'desk/self',
  },
  deskOrganisation: {
    route: 'desk/organisation',
    fi: 'tyopoyta/jarjesto',
    sv: 'arbetsbord/organisation',
    en: 'desk/organisation',
  },
  deskQuestion: {
    route: 'desk/questions/{id}',
    fi: 'tyopoyta/kysymykset/{id}',
    sv: 'arbetsbord/fragor/{id}',
    en: 'desk/questions/{id}',
  },
} as const satisfies Record<string, Record<Locale | 'route', string>>;

export type Address = keyof typeof ADDRESSES;

/**
 * The address of a page in a language, e.g. `pathFor('sv', 'theme', { slug: 'vald' })` →
 * `/sv/teman/vald`. Throws when a parameter is missing: a broken link is a defect, not a state.
 */
export function pathFor(
  locale: Locale,
  address: Address,
  params: Record<string, string> = {},
): string {
  const filled = ADDRESSES[address][locale].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`The address ${address} needs ${name}.`);
    return encodeURIComponent(value);
  });
  return filled ? `/${locale}/${filled}` : `/${locale}`;
}

/** The same page in every language; parameters may differ by language (theme slugs do). */
export function alternatesFor(
  address: Address,
  params: (locale: Locale) => Record<string, string> = () => ({}),
): Record<Locale, string> {
  return {
    fi: pathFor('fi', address, params('fi')),
    sv: pathFor('sv', address, params('sv')),
    en: pathFor('en', address, params('en')),
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
