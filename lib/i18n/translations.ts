import { createTranslator, type RichTranslationValues, type TranslationValues } from 'next-intl';
import type { ReactNode } from 'react';
import { loadMessages, type Messages } from './messages.ts';
import type { Locale } from './routing.ts';

type Part<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string
    ? never
    : Key | `${Key}.${Part<Texts[Key]>}`;
}[keyof Texts & string];

type Leaf<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? Key : `${Key}.${Leaf<Texts[Key]>}`;
}[keyof Texts & string];

type Within<Texts, Path> = Path extends `${infer Key}.${infer Rest}`
  ? Within<Texts[Key & keyof Texts], Rest>
  : Texts[Path & keyof Texts];

/** What can be opened: a file under messages/, or a part of it. */
export type Namespace = Part<Messages>;

/** The keys of a namespace; of null, all keys. */
export type MessageKey<Of extends Namespace | null> = Leaf<
  Of extends null ? Messages : Within<Messages, Of>
>;

/**
 * Says the texts of a namespace; of null, all texts. A missing key does not compile; one from the database is
 * asked for with `has` first. Our own types, as next-intl's cost five times the work.
 */
export type Translator<Of extends Namespace | null> = {
  (key: MessageKey<Of>, values?: TranslationValues): string;
  rich(key: MessageKey<Of>, values?: RichTranslationValues): ReactNode;
  raw(key: MessageKey<Of>): string;
  has(key: string): key is MessageKey<Of>;
};

const kept = new Map<string, Promise<unknown>>();

/** The texts of a namespace in a language, made once for the process: a page asks some thirty times. */
export function getTranslations<Of extends Namespace | null = null>(of: {
  locale: Locale;
  namespace?: Of;
}): Promise<Translator<Of>>;
export function getTranslations({
  locale,
  namespace,
}: {
  locale: Locale;
  namespace?: Namespace;
}): Promise<unknown> {
  const key = `${locale} ${namespace ?? ''}`;
  const found = kept.get(key);
  if (found && process.env.NODE_ENV !== 'development') return found; // edited while it runs
  const translator = translatorOf(locale, namespace);
  kept.set(key, translator);
  return translator;
}

async function translatorOf(locale: Locale, namespace?: string): Promise<unknown> {
  const messages: Record<string, object> = await loadMessages(locale);
  return createTranslator({ locale, namespace, messages, timeZone: 'Europe/Helsinki' });
}
