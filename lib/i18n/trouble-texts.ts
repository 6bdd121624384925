import en from './messages/en/notFound.json' with { type: 'json' };
import fi from './messages/fi/notFound.json' with { type: 'json' };
import sv from './messages/sv/notFound.json' with { type: 'json' };
import type { Locale } from './routing.ts';

// messages: notFound.error.*, notFound.unreadable.*, notFound.tooLarge.*, notFound.foreign.*

/** The texts of pages that must be there when nothing else is: they travel with the code. */
export const TROUBLE_TEXTS: Record<Locale, typeof fi> = { fi, sv, en };
