import type { Locale } from '../i18n/routing.ts';

/** What a social card shows: one question (by id), theme (by id), organisation (by slug), or the site. */
export const CARD_KINDS = ['question', 'theme', 'organisation', 'site'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

export const CARD_SIZE = { width: 1200, height: 630 };

/** The address of a social card. */
export function cardPath(locale: Locale, [kind, name]: readonly [CardKind, string]): string {
  return `/${locale}/cards/${kind}/${name}.png`;
}
