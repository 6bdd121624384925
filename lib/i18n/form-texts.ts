import { loadMessages } from './messages.ts';
import type { Locale } from './routing.ts';

// messages: forms.fields.*

/** The texts with which a form explains itself in the browser: errors, and what is wrong beside which field. */
export async function formTexts(locale: Locale): Promise<{
  errors: Record<string, string>;
  fields: Record<string, string>;
}> {
  const { errors, forms } = await loadMessages(locale);
  return { errors: flat(errors), fields: flat(forms.fields) };
}

function flat(messages: object | string, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value]]
        : Object.entries(flat(value, `${prefix}${key}.`)),
    ),
  );
}
