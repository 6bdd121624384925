import type { AbstractIntlMessages } from 'next-intl';
import type { Locale } from './routing.ts';

/** One file per namespace and language under messages/. */
export const NAMESPACES = [
  'layout',
  'home',
  'themes',
  'questions',
  'feeds',
  'reactions',
  'organisations',
  'helpNow',
  'traces',
  'about',
  'privacy',
  'accessibility',
  'notFound',
  'offline',
  'ask',
  'draft',
  'receipt',
  'thread',
  'myData',
  'notices',
  'signIn',
  'desk',
  'deskConsult',
  'deskInbox',
  'deskClaims',
  'deskSelf',
  'deskCare',
  'deskEditor',
  'deskOrganisation',
  'deskQuestion',
  'deskReview',
  'review',
  'status',
  'reasons',
  'events',
  'errors',
  'forms',
  'safety',
  'mail',
] as const;

/** All texts of a language, by namespace. */
export async function loadMessages(locale: Locale): Promise<AbstractIntlMessages> {
  const loaded = await Promise.all(
    NAMESPACES.map(async (namespace) => {
      const file = await import(`./messages/${locale}/${namespace}.json`, {
        with: { type: 'json' },
      });
      return [namespace, file.default] as const;
    }),
  );
  return Object.fromEntries(loaded);
}
