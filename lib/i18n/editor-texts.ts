import { loadMessages, type Messages } from './messages.ts';
import { type Locale, pathFor } from './routing.ts';

/** The texts with which the editor speaks in the browser. Words in braces are filled in there. */
export type EditorTexts = Messages['deskEditor']['browser'] & {
  signIn: { href: string; text: string };
};
export type HintTexts = EditorTexts['hints'];

/** The texts of the editor of an answer, as they were written. */
export async function editorTexts(locale: Locale): Promise<EditorTexts> {
  const { deskEditor, forms } = await loadMessages(locale);
  return { ...deskEditor.browser, signIn: { href: pathFor(locale, 'signIn'), text: forms.signIn } };
}
