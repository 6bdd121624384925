import type { Locale } from '../i18n/routing.ts';
import { type Ages, type AskerLine, linesForAsker } from './asker-lines.ts';
import type { HelpMatter } from './danger-matters.ts';
import type { HelpTopic } from './helplines.ts';

const MOST = 2; // beside 112 and the page with all: whoever is in danger reads no list
const LAST = 9;
const YOUNG: Ages = [0, 17];

// What the lines are for, the most fitting first.
const TOPICS: Record<HelpMatter, readonly HelpTopic[]> = {
  life: ['suicide'],
  child: ['child', 'violence', 'crime'],
  violence: ['violence', 'crime'],
  other: ['crisis'],
};

/** The few lines to name beside 112 where words mean danger; `young` when a child has said their age. */
export function linesInDanger({
  language,
  matter,
  young = false,
}: {
  language: Locale;
  matter: HelpMatter;
  young?: boolean;
}): AskerLine[] {
  const topics = TOPICS[matter];
  const lines = linesForAsker({ language, topics, ...(young && { ages: YOUNG }) });
  const place = ({ topics: of, phone, hours }: AskerLine) => {
    const found = topics.findIndex((topic) => of.includes(topic));
    return phone || hours ? (found < 0 ? topics.length : found) : LAST; // who knows when it answers
  };
  const others = lines.filter(({ topics: of }) => !of.includes('acute'));
  return (young ? others : others.toSorted((one, other) => place(one) - place(other))).slice(
    0,
    MOST,
  );
}
