import { parseArgs } from 'node:util';
import type { Locale } from '#lib/i18n/routing.ts';
import { corpusOf, readList, type Wanted, type Written } from '../search/lists.ts';
import { measure, type Score } from '../search/measure.ts';
import { indexOf } from '../search/ranking.ts';
import { waysFor } from '../search/ways.ts';
import { startTestServer } from '../support/test-server.ts';
import { wordsPerSecond } from './analyser-speed.ts';
import { ownSearch } from './own-search.ts';
import { postgresSearch } from './postgres-search.ts';
import { tableOf } from './table.ts';

const LANGUAGES: readonly Locale[] = ['fi', 'sv', 'en'];
const LISTS = ['', '-held-out'];

const { values } = parseArgs({
  options: {
    language: { type: 'string' },
    missed: { type: 'boolean', default: false }, // names the queries of the list that find nothing
  },
});

type Find = (query: string) => number[] | Promise<number[]>;

/** Every way to search that is compared, by name. */
async function allWays(
  language: Locale,
  texts: readonly Written[],
  postgres: Awaited<ReturnType<typeof postgresSearch>>,
  own: Awaited<ReturnType<typeof ownSearch>>,
): Promise<Record<string, { find: Find; entries: string }>> {
  const ours = waysFor(
    language,
    texts.map(({ title, body, answers }) => `${title}\n${body}\n${answers}`),
  );
  const theirs = await postgres.ways(language, texts);
  const whole = { find: await own.way(language, texts), entries: '' };
  return Object.fromEntries([
    ...Object.entries(theirs).map(([name, find]) => [name, { find, entries: '' }]),
    ...Object.entries(ours).map(([name, way]) => {
      const index = indexOf(texts, way);
      return [name, { find: index.find, entries: String(index.entries) }];
    }),
    ['as readers search', whole],
  ]);
}

function rowOf(name: string, score: Score, entries: string): string[] {
  return [
    ...[name, score.recall.toFixed(3), score.mrr.toFixed(3)],
    ...[score.p50.toFixed(2), score.p95.toFixed(2), entries],
  ];
}

/** Recall by what makes the queries hard: for each way a column. */
function byReason(wanted: readonly Wanted[], scores: ReadonlyMap<string, Score>): string {
  const reasons = [...new Set(wanted.map(({ because }) => because))].sort();
  const shown = [...scores.entries()];
  return tableOf(
    ['because of', 'queries', ...shown.map(([name]) => name)],
    reasons.map((reason) => {
      const all = wanted.filter(({ because }) => because === reason).length;
      const found = shown.map(([, { missed }]) => {
        const lost = missed.filter(({ because }) => because === reason).length;
        return ((all - lost) / all).toFixed(2);
      });
      return [reason, String(all), ...found];
    }),
  );
}

const SIDE_BY_SIDE = ['PostgreSQL stemmer, any word', 'normaliser', '+ spelling = all'];

const server = await startTestServer('bench-search');
const postgres = await postgresSearch(server.url);
const own = await ownSearch(server.url);
try {
  for (const language of LANGUAGES) {
    if (values.language && values.language !== language) continue;
    const texts = corpusOf(language);
    const ways = await allWays(language, texts, postgres, own);
    for (const suffix of LISTS) {
      const { wanted } = readList(language + suffix);
      const scores = new Map<string, Score>();
      for (const [name, { find }] of Object.entries(ways)) {
        scores.set(name, await measure(wanted, texts, find));
      }
      console.log(
        `\n${language}${suffix}: ${wanted.length} queries among ${texts.length} questions\n`,
      );
      console.log(
        tableOf(
          ['way', 'recall@10', 'MRR', 'p50 ms', 'p95 ms', 'index entries'],
          [...scores].map(([name, score]) => rowOf(name, score, ways[name]?.entries ?? '')),
        ),
      );
      const some = new Map([...scores].filter(([name]) => SIDE_BY_SIDE.includes(name)));
      console.log(`\n${byReason(wanted, some)}`);
      if (values.missed && suffix === '') {
        for (const { query, title } of some.get('+ spelling = all')?.missed ?? []) {
          console.log(`  ${query}  ->  ${title}`);
        }
      }
    }
  }
  console.log(`\n${wordsPerSecond()}`);
} finally {
  await own.stop();
  await postgres.stop();
  await server.stop();
}
