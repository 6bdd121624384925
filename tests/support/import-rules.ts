import { type Import, importsOf, type Source } from './sources.ts';

/** A rule: says what is wrong with a file, or nothing. */
export type Rule = (source: Source) => string[];

type Boundary = {
  from: RegExp;
  not: (target: Import) => boolean;
  except?: RegExp;
  because: string;
};

const KNOWS_THE_FRAMEWORK = /^lib\/(i18n\/|web\/|auth\/(session|cookie)\.ts)/;
// Beside schemas, views and texts: words, helplines and hours (content, not behaviour), levels of risk, the state of a
// form, and what looks in the browser with the code of the server: for personal data, also in what is to be
// public, and for danger.
const SHOWN_BY_COMPONENTS =
  /^lib\/(i18n\/|help\/|hours\/|errors\.ts|text\.ts|risk-levels\.ts|web\/form-state\.ts|safety\/(personal-data|danger)\.ts|publishing\/wording\/|([\w-]+\/)+(schema|views?|[\w-]*texts)\.ts)/;
const SIGN_IN = /^(lib\/auth\/|app\/api\/auth\/)/;

/** Who may not import what: the picture of the house as a table. */
const BOUNDARIES: Boundary[] = [
  {
    from: /^lib\//,
    not: ({ target }) => /^(app|components)\//.test(target),
    because: 'lib knows nothing of app and components',
  },
  {
    from: /^(app|components|lib)\//,
    not: ({ target }) => /^tests\//.test(target),
    because: 'what runs for people is never imported from the tests',
  },
  {
    from: /^components\//,
    not: ({ target }) => /^app\//.test(target),
    because: 'components know no page',
  },
  {
    from: /^(app|components)\//,
    not: ({ target }) => /^lib\/db\//.test(target),
    because: 'the database is reached through the commands and queries of lib/<domain>',
  },
  {
    from: /^components\//,
    not: ({ target, typeOnly }) =>
      target.startsWith('lib/') && !typeOnly && !SHOWN_BY_COMPONENTS.test(target),
    because: 'components take only types, schemas, error codes and i18n from lib',
  },
  {
    from: /^lib\//,
    except: KNOWS_THE_FRAMEWORK,
    not: ({ target, typeOnly }) => !typeOnly && /^next(\/|$)/.test(target),
    because: 'a domain does not know the framework',
  },
  {
    from: /^(app|components|lib)\//,
    except: SIGN_IN,
    not: ({ target }) => /^next-auth(\/|$)/.test(target),
    because: 'only lib/auth and its route know next-auth',
  },
];

/** Imports go one way: app -> components -> lib, and only lib/<domain> reaches the database. */
export const importDirection: Rule = (source) =>
  BOUNDARIES.filter(
    ({ from, except }) => from.test(source.path) && !except?.test(source.path),
  ).flatMap(({ not, because }) =>
    importsOf(source)
      .filter(not)
      .map(({ target }) => `${source.path} imports ${target}: ${because}`),
  );

/** Node runs these files as they are, so every import of ours names its file in full. */
export const importsNameTheirFile: Rule = (source) =>
  importsOf(source)
    .filter(({ target }) => /^(app|components|lib|prisma|bin|tests)\//.test(target))
    .filter(({ target }) => !/\.(ts|tsx|js|mjs|css|json)$/.test(target))
    .map(({ target }) => `${source.path} imports ${target} without its extension`);
