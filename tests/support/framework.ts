import { vi } from 'vitest';
import type { Member } from '#lib/actor.ts';
import type { Locale } from '#lib/i18n/routing.ts';

// The framework, of which there is none in a test: who is signed in, where from, and its formats. A test that
// calls actions, routes or pages imports this before everything else, so that they meet it and not Next's.

let signedIn: Member | null = null;
let thread: string | null = null;
vi.mock('next-auth', () => ({
  getServerSession: async () =>
    signedIn && { accountId: signedIn.accountId, memberId: signedIn.id },
}));
let requests = 0;
vi.mock('next/headers', () => ({
  headers: async () => {
    requests += 1; // each from a place of its own, so that none is one too many
    return new Headers({
      'x-forwarded-for': `10.${requests >> 16}.${(requests >> 8) % 256}.${requests % 256}`,
    });
  },
  cookies: async () => ({
    get: (name: string) => {
      const value = name === 'asker' ? thread : signedIn?.id;
      return value ? { value } : undefined;
    },
  }),
}));
vi.mock('next/server', async (original) => ({
  ...(await original<object>()),
  after: () => undefined, // mail goes out afterwards
}));
vi.mock('next/navigation', async (original) => ({
  ...(await original<object>()),
  useRouter: () => ({}),
}));
vi.mock('next-intl/server', async () => {
  const { createFormatter } = await import('next-intl');
  const { getTranslations } = await import('#lib/i18n/translations.ts');
  return {
    getTranslations,
    getFormatter: async ({ locale }: { locale: Locale }) =>
      createFormatter({ locale, timeZone: 'Europe/Helsinki' }),
  };
});

/** Carries the cookie of a thread that is open in this browser, or none. */
export function openThread(cookie: string | null): void {
  thread = cookie;
}

/** Signs somebody in, or nobody. */
export function signIn(member: Member | null): void {
  signedIn = member;
}
