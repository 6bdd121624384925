import { createTranslator } from 'next-intl';
import type { getTranslations as fromFramework } from 'next-intl/server';
import { loadMessages } from './messages.ts';
import type { Locale } from './routing.ts';

export type Translator = Awaited<ReturnType<typeof fromFramework<string>>>;

const kept = new Map<string, Promise<Translator>>();

/**
 * The texts of a namespace in a language. Made once for the process: a page asks some thirty times, and
 * next-intl's own keeps a translator only while the framework renders.
 */
export function getTranslations({
  locale,
  namespace,
}: {
  locale: Locale;
  namespace?: string; // without one, all texts
}): Promise<Translator> {
  const key = `${locale} ${namespace ?? ''}`;
  const found = kept.get(key);
  if (found && process.env.NODE_ENV !== 'development') return found; // edited while it runs
  const translator = translatorOf(locale, namespace);
  kept.set(key, translator);
  return translator;
}

async function translatorOf(locale: Locale, namespace?: string): Promise<Translator> {
  const messages = await loadMessages(locale);
  const timeZone = 'Europe/Helsinki';
  return createTranslator({ locale, namespace, messages, timeZone }) as unknown as Translator;
}
