import type { DeskNews, What } from '#lib/desk/desk-news.ts';

/** The words for news; `{who}` and `{count}` stand for somebody's name and for how many more there are. */
export type NewsTexts = {
  what: Record<What, string>;
  risk: readonly string[]; // by the level
  urgent: string;
  some: string; // something, it is not known what
  more: string;
};

/** Says what is new, the most pressing first: "Uusi kysymys, vakava huoli, hätä, ja 2 muuta." */
export function newsLine(news: readonly DeskNews[], texts: NewsTexts): string {
  const weight = ({ pressing, risk }: DeskNews) => (pressing ? 10 : 0) + risk;
  const [first, ...others] = [...news].sort((one, other) => weight(other) - weight(one));
  if (!first) return texts.some;
  const said = [
    texts.what[first.what].replace('{who}', first.who ?? ''),
    first.risk > 0 && texts.risk[first.risk],
    first.urgent && texts.urgent,
    others.length > 0 && texts.more.replace('{count}', String(others.length)),
  ];
  return `${said.filter(Boolean).join(', ').trim()}.`;
}

/** News with more news: of one question the newest counts. */
export function withNews(before: readonly DeskNews[], more: readonly DeskNews[]): DeskNews[] {
  const ids = new Set(more.map(({ id }) => id));
  return [...before.filter(({ id }) => !ids.has(id)), ...more];
}
