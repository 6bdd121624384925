import type { Locale } from '#lib/i18n/routing.ts';
import data from './asker-lines.json' with { type: 'json' };
import { allHelplines, type Helpline, type HelpTopic, helplinesFor } from './helplines.ts';

/** A line to name in an answer; a chat has no number, and its link is where one writes. */
export type AskerLine = Omit<Helpline, 'phone'> & { phone: string | null };

/** Years from, to. */
export type Ages = readonly [number, number];

const ANY_AGE: Ages = [0, 130];
const YOUNG_BELOW = 23; // the lines for children and young people answer somewhat beyond eighteen
const FOR_ALL: readonly HelpTopic[] = ['acute', 'crisis'];
const FOR_YOUNG: readonly HelpTopic[] = ['child', 'youth'];

type Service = (typeof data.services)[number];

/**
 * The lines that fit one asker, in their language: 112, then for the young those of their age, those of the topics
 * and of everybody in a crisis. What is about something else is left out.
 */
export function linesForAsker({
  language,
  topics,
  ages = ANY_AGE,
}: {
  language: Locale;
  topics: readonly HelpTopic[];
  ages?: Ages;
}): AskerLine[] {
  const young = ages[0] < YOUNG_BELOW;
  const wanted = new Set([...FOR_ALL, ...topics, ...(young ? FOR_YOUNG : [])]);
  const fits = (of: readonly HelpTopic[]) =>
    of.some((topic) => wanted.has(topic)) &&
    (young || !of.every((topic) => FOR_YOUNG.includes(topic)));
  const usual = helplinesFor({ language, topics: [...wanted] }).filter((line) => fits(line.topics));
  const more = data.services.filter(
    (service) =>
      service.languages.includes(language) &&
      isOfAge(service, ages) &&
      fits(service.for as HelpTopic[]),
  );
  const lines = [...usual, ...more.map((service) => toLine(service, language))];
  if (ages[1] >= YOUNG_BELOW) return lines;
  const place = ({ topics: of }: AskerLine) =>
    of.includes('acute') ? 0 : of.some((topic) => FOR_YOUNG.includes(topic)) ? 1 : 2;
  return lines.toSorted((one, other) => place(one) - place(other));
}

/** Every line that may be named in an answer in a language. */
export function allAskerLines(language: Locale): AskerLine[] {
  const more = data.services.filter(({ languages }) => languages.includes(language));
  return [...allHelplines(language), ...more.map((service) => toLine(service, language))];
}

/** Their numbers, which nobody needs to keep to themselves. */
export function askerLineNumbers(): string[] {
  return data.services.flatMap(({ phone }) => phone ?? []);
}

function isOfAge({ ages: { min, max } }: Service, [from, to]: Ages): boolean {
  return (min ?? 0) <= to && from <= (max ?? ANY_AGE[1]);
}

function toLine(service: Service, language: Locale): AskerLine {
  return {
    id: service.id,
    phone: service.phone,
    href: service.phone ? `tel:${service.phone.replaceAll(' ', '')}` : service.url,
    also: [],
    topics: service.for as HelpTopic[],
    name: service.name[language],
    hours: service.hours,
    url: service.url,
    chat: service.chat,
    verifiedAt: service.verified_at,
  };
}
