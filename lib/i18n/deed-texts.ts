import { loadMessages, type Messages } from './messages.ts';
import type { Locale } from './routing.ts';

/** What somebody did to a question, by the kinds of events and notes; `{who}` is filled in in the browser. */
export type DeedTexts = { who: Record<string, string>; kinds: Record<string, string> };

/** Those texts without the reasons, which stand on the page. */
export async function deedTexts(locale: Locale): Promise<DeedTexts> {
  const all = await loadMessages(locale);
  const { who, risk: _, ...events }: Messages['events'] = all.events;
  const notes: Messages['deskConsult']['notes']['kind'] = all.deskConsult.notes.kind;
  const kinds = [
    ...Object.entries(events),
    ...Object.entries(notes).map(([kind, text]) => [`note.${kind}`, text] as const),
  ];
  return {
    who,
    kinds: Object.fromEntries(kinds.map(([kind, text]) => [kind, text.split(':')[0] ?? ''])),
  };
}
