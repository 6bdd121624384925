import type { ReactNode } from 'react';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Periods } from '#lib/periods.ts';

const SECTIONS = {
  about: [
    'about.sections.operator',
    'about.sections.answerers',
    'about.sections.path',
    'about.sections.publishing',
    'about.sections.limits',
    'about.sections.figures',
  ],
  privacy: [
    'privacy.sections.controller',
    'privacy.sections.notAsked',
    'privacy.sections.search',
    'privacy.sections.kept',
    'privacy.sections.purposes',
    'privacy.sections.readers',
    'privacy.sections.time',
    'privacy.sections.session',
    'privacy.sections.logs',
    'privacy.sections.staff',
    'privacy.sections.rights',
  ],
  traces: [
    'traces.sections.leave',
    'traces.sections.stays',
    'traces.sections.before',
    'traces.sections.remove',
    'traces.sections.key',
    'traces.sections.watched',
  ],
  accessibility: [
    'accessibility.sections.scope',
    'accessibility.sections.state',
    'accessibility.sections.gaps',
    'accessibility.sections.assessed',
    'accessibility.sections.feedback',
    'accessibility.sections.enforcement',
  ],
} as const;

// The supervisor's own guidance and the ombudsman's site, each in the reader's language.
const AUTHORITY = {
  fi: 'https://www.saavutettavuusvaatimukset.fi/',
  sv: 'https://www.tillganglighetskrav.fi/',
  en: 'https://www.webaccessibility.fi/',
};
const OMBUDSMAN = {
  fi: 'https://tietosuoja.fi/',
  sv: 'https://tietosuoja.fi/sv/',
  en: 'https://tietosuoja.fi/en/',
};

export type TextPageName = keyof typeof SECTIONS;

/** Who runs this installation, where it stands, and what it has done: what such a page must tell. */
export type TextPageFacts = {
  operatorName: string | null;
  contactEmail: string | null;
  publicUrl: URL;
  keepDays?: Periods; // how many days what is kept, by name
  sign?: 'off' | 'shadow' | 'raise'; // what the operator's own classifier may do
  reviewed?: 'all' | 'some'; // which answers a second person reads before their askers
  figures?: { published: number; answeredLately: number; medianDays: number | null };
};

export async function TextPage({
  locale,
  page,
  facts,
}: {
  locale: Locale;
  page: TextPageName;
  facts: TextPageFacts;
}) {
  const t = await getTranslations({ locale });
  const contact = await getTranslations({ locale, namespace: 'about.contact' });
  const layout = await getTranslations({ locale, namespace: 'layout' });
  const { operatorName, contactEmail, publicUrl, keepDays, sign, reviewed, figures } = facts;
  const organisations = (text: ReactNode) => <a href={pathFor(locale, 'organisations')}>{text}</a>;
  const outside = (href: string) => (text: ReactNode) => (
    <a href={href} rel="noreferrer">
      {text}
    </a>
  );
  const mail = () => <a href={`mailto:${contactEmail}`}>{contactEmail}</a>;
  const parts = {
    p: (text: ReactNode) => <p>{text}</p>,
    ul: (items: ReactNode) => <ul>{items}</ul>,
    li: (text: ReactNode) => <li>{text}</li>,
    operator: () =>
      operatorName ? contact('operator', { name: operatorName }) : contact('nobody'),
    contact: () =>
      contactEmail ? contact.rich('email', { mail }) : contact.rich('none', { organisations }),
    address: () => publicUrl.host,
    help: (text: ReactNode) => <a href={pathFor(locale, 'helpNow')}>{text}</a>,
    authority: outside(AUTHORITY[locale]),
    ombudsman: outside(OMBUDSMAN[locale]),
    organisations,
    sign: sign ?? 'off',
    reviewed: reviewed ?? 'some',
    published: figures?.published ?? 0,
    lately: figures?.answeredLately ?? 0,
    days: figures?.medianDays ?? 0,
    ...keepDays,
  };
  const sections = SECTIONS[page].map((section) => ({
    id: section.replace('.sections.', '-'),
    title: t(`${section}.title`),
    body: t.rich(`${section}.body`, parts),
  }));
  return (
    <div className="wrap columns py-8 sm:py-12">
      <article className="prose" aria-labelledby={page}>
        <h1 id={page}>{t(`${page}.title`)}</h1>
        <p className="text-ink-soft sm:text-lg">{t(`${page}.lead`)}</p>
        {sections.map(({ id, title, body }) => (
          <section key={id} className="pt-6" aria-labelledby={id}>
            <h2 id={id} className="text-xl">
              {title}
            </h2>
            <div className="prose mt-2">{body}</div>
          </section>
        ))}
      </article>
      <Contents label={layout('contents')} sections={sections} />
    </div>
  );
}

function Contents({
  label,
  sections,
}: {
  label: string;
  sections: readonly { id: string; title: string }[];
}) {
  return (
    <nav
      aria-label={label}
      className="hidden border-l border-line pl-6 text-sm lg:sticky lg:top-8 lg:block"
    >
      <p aria-hidden className="font-bold">
        {label}
      </p>
      <ul className="mt-1">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-flex min-h-11 items-center leading-snug no-underline hover:underline"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
