import { loadMessages } from './messages.ts';
import { type Locale, pathFor } from './routing.ts';

// messages: forms.fields.*, forms.inTitle

/** The texts with which a form explains itself in the browser: errors, what is wrong beside which field, the way in. */
export async function formTexts(locale: Locale): Promise<{
  errors: Record<string, string>;
  fields: Record<string, string>;
  signIn: { href: string; text: string };
  inTitle: string;
}> {
  const { errors, forms } = await loadMessages(locale);
  const signIn = { href: pathFor(locale, 'signIn'), text: forms.signIn };
  return { errors: flat(errors), fields: flat(forms.fields), signIn, inTitle: forms.inTitle };
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
