import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#lib/i18n/routing.ts';
import { readContent } from '../../prisma/seed/content.ts';
import { ROOT } from '../support/sources.ts';

/** A text to be found. */
export type Written = { title: string; body: string; answers: string };

/** What somebody types, the title of the question that must be found, and what makes it hard. */
export type Wanted = { query: string; title: string; because: string };

/** Questions and the queries that must find them. */
export type List = { questions: Written[]; wanted: Wanted[] };

/** A list of tests/search: `fi`, or `fi-held-out`, whose words no rule was made for. */
export function readList(name: string): List {
  const paragraphs = readFileSync(join(ROOT, `tests/search/${name}.txt`), 'utf8')
    .split(/\n\s*\n/)
    .filter((paragraph) => !paragraph.startsWith('#'));
  const list: List = { questions: [], wanted: [] };
  for (const paragraph of paragraphs) {
    const lines = paragraph.trim().split('\n');
    const [title = '', ...rest] = lines.filter((line) => !line.startsWith('?'));
    list.questions.push({ title, body: rest.join('\n'), answers: '' });
    for (const line of lines.filter((each) => each.startsWith('?'))) {
      const [query = '', because = ''] = line.slice(1).split('|');
      list.wanted.push({ query: query.trim(), title, because: because.trim() });
    }
  }
  return list;
}

/** All that is searched in a language: both lists, what only stands in the way, and the demo's questions. */
export function corpusOf(language: Locale): Written[] {
  const demo = readContent().questions.filter((question) => question.language === language);
  return [
    ...readList(language).questions,
    ...readList(`${language}-held-out`).questions,
    ...readList(`${language}-others`).questions,
    ...demo.map(({ title, body, answers }) => ({
      title,
      body,
      answers: (answers ?? []).map((answer) => answer.body).join('\n'),
    })),
  ];
}
