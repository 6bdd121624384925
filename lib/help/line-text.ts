import type { AskerLine } from './asker-lines.ts';

/** A helpline as it stands in an answer: its name, its number as a link, and where one can write. */
export function lineText({ name, phone, href, chat, url }: AskerLine): string {
  if (!phone) return `[${name}](${href})`;
  const written = chat && url ? `, [${new URL(url).hostname.replace(/^www\./, '')}](${url})` : '';
  return `${name}: [${phone}](${href})${written}`;
}
