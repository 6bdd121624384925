import type { HelpTopic } from './helplines.ts';

const TOPICS: Record<string, readonly HelpTopic[]> = {
  vakivalta: ['violence', 'crime'],
  paihteet: ['substances'],
  murrosika: ['child', 'youth'],
  seksuaalisuus: ['youth', 'violence'],
  vanhemmuus: ['child'],
  parisuhde: ['violence'],
  mieli: ['suicide'],
  kriisit: ['crisis'],
};

/** What kinds of help fit a theme, by its Finnish slug; none for a theme without a line of its own. */
export function helpTopicsOf(themeSlug: string): readonly HelpTopic[] {
  return TOPICS[themeSlug] ?? [];
}
