import { z } from 'zod';
import { loadMessages } from './messages.ts';
import type { Locale } from './routing.ts';

// messages: deskEditor.browser.*

const words = <Name extends string>(...names: Name[]) => z.record(z.enum(names), z.string());

const hintTextsSchema = words(
  'heading',
  'lix',
  'sentence',
  'word',
  'longWord',
  'length',
  'method',
  'dose',
  'secrecy',
);

const textsSchema = z.object({
  toolbar: z.string(),
  byHand: z.string(),
  paragraph: z.string(),
  list: z.string(),
  emphasis: z.string(),
  quote: z.string(),
  link: z.string(),
  linkWords: z.string(),
  linkAddress: z.string(),
  linkMissing: z.string(),
  linkAdd: z.string(),
  close: z.string(),
  quoteLead: z.string(),
  otherTitle: z.string(),
  otherLead: z.string(),
  leftoverLead: z.string(),
  otherKeepMine: z.string(),
  otherTake: z.string(),
  otherNoScript: z.string(),
  putBack: z.string(),
  state: words('saved', 'waiting', 'offline', 'other', 'ended'),
  hints: hintTextsSchema,
});

/** The texts with which the editor speaks in the browser. Words in braces are filled in there. */
export type EditorTexts = z.output<typeof textsSchema>;
export type HintTexts = z.output<typeof hintTextsSchema>;

/** The texts of the editor of an answer, as they were written. */
export async function editorTexts(locale: Locale): Promise<EditorTexts> {
  const { deskEditor } = z
    .object({ deskEditor: z.object({ browser: textsSchema }) })
    .parse(await loadMessages(locale));
  return deskEditor.browser;
}
