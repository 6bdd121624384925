import type { Localised } from '../i18n/localised.ts';
import { type Locale, pathFor } from '../i18n/routing.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { AnswererKind } from '../members/schema.ts';
import type { OrganisationView } from '../organisations/published.ts';
import type { PublishedQuestion } from '../published/views.ts';
import { SITE_NAME } from '../site/site-name.ts';

// The words of schema.org for what a page shows: never more than a reader sees there.
const SCHEMA = { '@context': 'https://schema.org' };

type Page = { site: URL; locale: Locale };
const whole = ({ site }: Page, path: string) => new URL(path, site).href;

/** A published question with its answers. Each was read by a second person before it was sent. */
export function questionData(
  page: Page & { asker: string; roles: Record<AnswererKind, string> },
  question: Omit<PublishedQuestion, 'conversation'>,
) {
  const { locale, asker, roles } = page;
  const answers = question.answers.map(({ body, answeredAt, answerer }) => ({
    '@type': 'Answer',
    text: plainText(body),
    inLanguage: question.language,
    datePublished: answeredAt,
    author: {
      '@type': 'Person',
      name: answerer.displayName,
      jobTitle: answerer.title?.[locale] || roles[answerer.role],
      affiliation: {
        '@type': 'Organization',
        name: answerer.organisationName[locale],
        url: organisationUrl(page, answerer.organisationSlug),
      },
    },
  }));
  return {
    ...SCHEMA,
    '@type': 'QAPage',
    url: whole(page, pathFor(locale, 'question', { handle: question.handle })),
    inLanguage: locale,
    mainEntity: {
      '@type': 'Question',
      name: question.title,
      text: question.body,
      inLanguage: question.language,
      datePublished: question.publishedAt,
      dateModified: question.updatedAt,
      author: { '@type': 'Person', name: asker },
      answerCount: answers.length,
      ...(answers.length > 0 && { acceptedAnswer: answers }),
    },
  };
}

/** The way to a page from the front page; the last step is the page itself. */
export function breadcrumbData(page: Page, path: readonly { href: string; text: string }[]) {
  const steps = [{ href: pathFor(page.locale, 'home'), text: SITE_NAME }, ...path];
  return {
    ...SCHEMA,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ href, text }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: text,
      item: whole(page, href),
    })),
  };
}

/** A partner organisation. */
export function organisationData(
  page: Page,
  organisation: Pick<OrganisationView, 'slug' | 'city'> & {
    names: Localised;
    descriptions: Localised;
  },
) {
  const { names, descriptions, slug, city } = organisation;
  return {
    ...SCHEMA,
    '@type': 'Organization',
    name: names[page.locale],
    description: descriptions[page.locale],
    url: organisationUrl(page, slug),
    ...(city && { address: { '@type': 'PostalAddress', addressLocality: city } }),
  };
}

/** The site, and how to search it. */
export function siteData(page: Page, description: string) {
  const search = whole(page, pathFor(page.locale, 'questions'));
  return {
    ...SCHEMA,
    '@type': 'WebSite',
    name: SITE_NAME,
    description,
    url: whole(page, pathFor(page.locale, 'home')),
    inLanguage: page.locale,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={words}` },
      'query-input': 'required name=words',
    },
  };
}

function organisationUrl(page: Page, slug: string): string {
  return whole(page, pathFor(page.locale, 'organisation', { slug }));
}
