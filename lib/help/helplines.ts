import type { ThemeHelp } from '#lib/db/generated/enums.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import data from './helplines.json' with { type: 'json' };

/** What a line is for: what a theme may ask for, or an acute danger, whatever the theme. */
export type HelpTopic = 'acute' | ThemeHelp;

export type Helpline = {
  id: string;
  phone: string;
  href: string; // the same number as a link, e.g. `tel:0925250111`
  also: readonly string[];
  topics: readonly HelpTopic[];
  name: string;
  /** "24/7", or null when the hours have not been confirmed: then they are not shown at all. */
  hours: string | null;
  url: string | null;
  chat: boolean; // whether one can write instead of speaking, on the site of the line
  verifiedAt: string;
};

type Service = (typeof data.services)[number];

/** Fewer than this leaves somebody whose line is busy without a next one to try. */
const FEWEST_WAYS = 3;

function toHelpline(service: Service, language: Locale): Helpline {
  return {
    id: service.id,
    phone: service.phone,
    href: `tel:${service.phone.replaceAll(' ', '')}`,
    also: service.also ?? [],
    topics: service.for as HelpTopic[],
    name: service.name[language],
    hours: service.hours,
    url: service.url ?? null,
    chat: service.chat ?? false,
    verifiedAt: service.verified_at,
  };
}

/**
 * The lines for a language and topics: 112 first, then what fits, then the crisis line. At least three, and
 * one that can be written to: not everybody can speak aloud where they are.
 */
export function helplinesFor({
  language,
  topics = [],
}: {
  language: Locale;
  topics?: readonly HelpTopic[];
}): Helpline[] {
  const spoken = data.services.filter((service) => service.languages.includes(language));
  const about = (wanted: readonly string[]) =>
    spoken.filter((service) => service.for.some((topic) => wanted.includes(topic)));

  const fitting = new Set([...about(['acute']), ...about(topics), ...about(['crisis'])]);
  for (const service of spoken) {
    if (fitting.size >= FEWEST_WAYS) break;
    fitting.add(service);
  }
  const written = [...fitting, ...spoken].find(({ chat }) => chat);
  if (written) fitting.add(written);
  return [...fitting].map((service) => toHelpline(service, language));
}

/** Every line that answers in a language, 112 first: the list of the help page. */
export function allHelplines(language: Locale): Helpline[] {
  const topics: HelpTopic[] = ['suicide', 'violence', 'crime', 'child', 'youth', 'substances'];
  return helplinesFor({ language, topics });
}

/** The crisis line of a language, for places with room for one number beside 112. */
export function crisisLine(language: Locale): Helpline {
  const service = data.services.find(
    ({ for: topics, languages }) => topics.includes('crisis') && languages.includes(language),
  );
  if (!service) throw new Error(`No crisis line answers in ${language}.`);
  return toHelpline(service, language);
}

/** Every number of every line, as it is written: what nobody needs to keep to themselves. */
export function helplineNumbers(): string[] {
  return data.services.flatMap(({ phone, also = [] }) => [phone, ...also]);
}
