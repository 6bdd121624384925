import { helplinesFor } from '../help/helplines.ts';
import { type Locale, pathFor } from '../i18n/routing.ts';
import { TROUBLE_TEXTS } from '../i18n/trouble-texts.ts';
import { element, type Xml } from '../machines/xml.ts';
import { SITE_NAME } from '../site/site-name.ts';

/** What a page of its own has words for: a request nobody can read, and a fault of ours. */
const WORDS = { 400: 'unreadable', 403: 'foreign', 413: 'tooLarge', 500: 'error' } as const;
export type PlainStatus = keyof typeof WORDS;

/** Whether such a page has words for a status. */
export function isPlainStatus(status: number): status is PlainStatus {
  return status in WORDS;
}

/** A page for when the framework cannot make one: what happened, a way on, and help. Whole HTML. */
export function plainPage(
  locale: Locale,
  status: PlainStatus,
  stylesheets: readonly string[],
): Buffer {
  const texts = TROUBLE_TEXTS[locale];
  const { title, body } = texts[WORDS[status]];
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, `${title} – ${SITE_NAME}`),
    ...stylesheets.map((href) => element('link', { rel: 'stylesheet', href })),
    element('link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }),
  );
  const main = element(
    'main',
    { class: 'wrap grid gap-6 py-10 sm:py-14' },
    element('h1', {}, title),
    element('p', { class: 'max-w-text text-ink-soft sm:text-lg' }, body),
    element('p', {}, element('a', { href: pathFor(locale, 'home') }, texts.home)),
    helpNow(locale, texts.help),
  );
  const html = element('html', { lang: locale }, head, element('body', {}, main));
  return Buffer.from(`<!DOCTYPE html>${html.xml}`);
}

function helpNow(locale: Locale, title: string): Xml {
  const numbers = helplinesFor({ language: locale }).map(({ href, phone, name }) =>
    element(
      'li',
      { class: 'flex flex-wrap items-baseline gap-x-2.5' },
      element(
        'a',
        { href, class: 'inline-flex min-h-11 items-center font-bold text-alert' },
        phone,
      ),
      element('span', {}, name),
    ),
  );
  return element(
    'section',
    { class: 'grid max-w-form gap-2 rounded-card bg-alert-soft p-5' },
    element('h2', { class: 'text-lg' }, title),
    element('ul', {}, ...numbers),
  );
}
