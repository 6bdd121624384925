import en from './messages/en/notFound.json' with { type: 'json' };
import fi from './messages/fi/notFound.json' with { type: 'json' };
import sv from './messages/sv/notFound.json' with { type: 'json' };
import type { Locale } from './routing.ts';

// messages: notFound.error.*

/** The texts of the error page. They travel with the page, because the server may be what failed. */
export const TROUBLE_TEXTS: Record<Locale, typeof fi> = { fi, sv, en };
