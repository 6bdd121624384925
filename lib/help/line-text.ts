import type { Helpline } from './helplines.ts';

/** A helpline as it stands in an answer: its name, its number as a link, and where one can write. */
export function lineText({ name, phone, href, chat, url }: Helpline): string {
  const written = chat && url ? `, [${new URL(url).hostname.replace(/^www\./, '')}](${url})` : '';
  return `${name}: [${phone}](${href})${written}`;
}
