import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';

// messages: about.sections.*, privacy.sections.*, accessibility.sections.*, privacy.lead, accessibility.lead
const SECTIONS = {
  about: ['operator', 'answerers', 'path', 'publishing', 'limits', 'figures'],
  privacy: [
    'controller',
    'notAsked',
    'search',
    'kept',
    'purposes',
    'readers',
    'time',
    'session',
    'logs',
    'staff',
    'rights',
  ],
  accessibility: ['scope', 'state', 'gaps', 'assessed', 'feedback', 'enforcement'],
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

/** Who runs this installation, where it stands, and what it has done: what such a page must tell. */
export type TextPageFacts = {
  operatorName: string | null;
  contactEmail: string | null;
  publicUrl: URL;
  figures?: { published: number; answeredLately: number; medianDays: number | null };
};

/** One of the pages that tell about the service itself, as sections of plain text. */
export async function TextPage({
  locale,
  page,
  facts,
}: {
  locale: Locale;
  page: keyof typeof SECTIONS;
  facts: TextPageFacts;
}) {
  const t = await getTranslations({ locale, namespace: page });
  const contact = await getTranslations({ locale, namespace: 'about.contact' });
  const { operatorName, contactEmail, publicUrl, figures } = facts;
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
    published: figures?.published ?? 0,
    lately: figures?.answeredLately ?? 0,
    days: figures?.medianDays ?? 0,
  };
  return (
    <div className="wrap py-8 sm:py-12">
      <article className="prose" aria-labelledby={page}>
        <h1 id={page}>{t('title')}</h1>
        <p className="text-lg text-ink-soft">{t('lead')}</p>
        {SECTIONS[page].map((section) => (
          <section key={section} className="pt-6" aria-labelledby={`${page}-${section}`}>
            <h2 id={`${page}-${section}`} className="text-xl">
              {t(`sections.${section}.title`)}
            </h2>
            <div className="prose mt-2">{t.rich(`sections.${section}.body`, parts)}</div>
          </section>
        ))}
      </article>
    </div>
  );
}
