import { namesOf } from '#lib/safety/names-of.ts';
import { personalDataIn } from '#lib/safety/personal-data.ts';
import { readEntries } from '../../prisma/seed/content.ts';

export const MARK_FIGURES_HEAD = ['', 'questions', 'median', 'mean', 'more than one'];

type MarkFigures = { questions: number; median: number; mean: number; moreThanOne: number };

/**
 * How many places are marked in the demo's questions with their follow-ups and answers, written by other
 * hands to be published as they are. Rules may be looked over on the first half; the second is only counted.
 * Nearly all marks are first names of people in the stories, so false ones are fewer than this.
 */
export function markFigures(half: 'looked at' | 'only counted'): MarkFigures {
  const remainder = half === 'looked at' ? 0 : 1;
  const counts = readEntries()
    .filter((_, place) => place % 2 === remainder)
    .map(({ title, body, followUps = [], answers = [] }) => {
      const texts = [title, body, ...[...followUps, ...answers].map((one) => one.body)];
      const known = namesOf(texts);
      return texts.flatMap((text) => personalDataIn(text, known)).length;
    })
    .sort((one, other) => one - other);
  const share = (isSo: (count: number) => boolean) => counts.filter(isSo).length / counts.length;
  return {
    questions: counts.length,
    median: counts[Math.floor(counts.length / 2)] ?? 0,
    mean: counts.reduce((sum, count) => sum + count, 0) / counts.length,
    moreThanOne: share((count) => count > 1),
  };
}
