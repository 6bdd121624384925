import { assessRisk } from '#lib/safety/assess-risk.ts';
import { readEntries } from '../../prisma/seed/content.ts';
import lists from './risk-sentences.json' with { type: 'json' };

const SERIOUS = 2;
const ACUTE = 3;
const KINDS = ['direct', 'indirect', 'spoken', 'misspelt'] as const;
const LANGUAGES = { fi: 'Finnish', sv: 'Swedish', en: 'English' } as const;

export const FIGURES_HEAD = ['', ...KINDS, 'acute seen as acute', 'false alarms'];

type Sentence = { kind: string; level: number; text: string };

const share = (of: readonly Sentence[], isSo: (sentence: Sentence) => boolean) =>
  of.length === 0 ? '–' : `${of.filter(isSo).length} / ${of.length}`;

/** How many of the sentences the lexicon sees, by language and way of saying. */
export function sentenceFigures(): string[][] {
  return Object.entries(LANGUAGES).map(([language, name]) => {
    const all: Sentence[] = lists.sentences[language as keyof typeof LANGUAGES];
    const raised = ({ text }: Sentence) => assessRisk(text) >= SERIOUS;
    return [
      name,
      ...KINDS.map((kind) =>
        share(
          all.filter((one) => one.kind === kind),
          raised,
        ),
      ),
      share(
        all.filter(({ level }) => level === ACUTE),
        ({ text }) => assessRisk(text) === ACUTE,
      ),
      share(
        all.filter(({ level }) => level === 0),
        raised,
      ),
    ];
  });
}

/** The same for the demo's questions, long and mostly between the lines, weighed by their writers. */
export function demoFigures(): { serious: string; falseAlarms: string } {
  const all = readEntries().map(({ title, body, risk }) => ({
    kind: 'demo',
    level: risk,
    text: `${title}\n${body}`,
  }));
  const raised = ({ text }: Sentence) => assessRisk(text) >= SERIOUS;
  return {
    serious: share(
      all.filter(({ level }) => level >= SERIOUS),
      raised,
    ),
    falseAlarms: share(
      all.filter(({ level }) => level < SERIOUS),
      raised,
    ),
  };
}
