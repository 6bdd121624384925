import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { LOCALES } from '#lib/i18n/routing.ts';
import { startTestServer } from '../support/test-server.ts';
import { demoSearch } from './demo-search.ts';

// What is offered beside each written draft, and beside each published question of the demo. How well it fits
// is for people to say, who get the pairs in no order: --out=FILE.
const { values } = parseArgs({
  options: {
    drafts: { type: 'string', default: 'tests/similar/drafts.json' },
    out: { type: 'string' },
    list: { type: 'boolean', default: false }, // prints every pair
  },
});

const draftsSchema = z.array(
  z.object({
    language: z.enum(LOCALES),
    theme: z.string().nullable(),
    title: z.string(),
    body: z.string(),
    counterpart: z.string().nullable(),
  }),
);
type Text = { title: string; body: string };
type Pair = { kind: 'draft' | 'beside'; from: Text; shown: Text };

const server = await startTestServer('bench-similar');
const demo = await demoSearch(server.url);
const { similarToWritten } = await import('#lib/similar/similar-to-written.ts');
const { publishedAlike } = await import('#lib/published/published-questions.ts');
const { idFields } = await import('#lib/id-fields.ts');

const textOf = ({ title, body }: Text): Text => ({ title, body });
const byTitle = new Map(demo.published.map((question) => [question.title, textOf(question)]));
const pairs = new Map<string, Pair>();
const say = (line: string) => values.list && console.log(line);

function add(kind: Pair['kind'], from: Text, title: string): void {
  const shown = byTitle.get(title);
  if (shown) pairs.set(JSON.stringify([kind, from, title]), { kind, from: textOf(from), shown });
}

const drafts = draftsSchema.parse(JSON.parse(readFileSync(values.drafts, 'utf8')));
const lines: string[] = [];
const times: number[] = [];
for (const themed of [false, true]) {
  let something = 0;
  let counterpart = 0;
  for (const { language, theme, title, body, counterpart: wanted } of drafts) {
    const written = { locale: language, language, title, body };
    const begin = performance.now();
    const similar = await similarToWritten({
      ...written,
      theme: idFields.theme.parse(themed ? (theme ?? '') : ''),
    });
    times.push(performance.now() - begin);
    for (const found of similar) add('draft', { title, body }, found.title);
    const titles = similar.map((found) => found.title);
    if (wanted !== null && titles.length > 0) something += 1;
    if (wanted !== null && titles.includes(wanted)) counterpart += 1;
    say(`${themed ? 'T' : '-'} ${language} ${title}`);
    if (wanted !== null && !titles.includes(wanted)) say(`      lacks ${wanted}`);
    for (const found of titles) say(`   ${found === wanted ? '*' : ' '}  ${found}`);
  }
  const all = drafts.filter((draft) => draft.counterpart !== null).length;
  lines.push(
    `${themed ? 'with the theme' : 'without a theme'}: something is shown for ${something} of ${all} drafts ` +
      `that have a counterpart, the counterpart itself for ${counterpart}`,
  );
}
let having = 0;
for (const question of demo.published) {
  const alike = await publishedAlike(idFields.question.parse(question.id), 4);
  if (alike.length > 0) having += 1;
  if (alike.length > 0) say(`= ${question.language} ${question.title}`);
  for (const { title } of alike) say(`      ${title}`);
  for (const { title } of alike) add('beside', question, title);
}
const kinds = [...pairs.values()].map(({ kind }) => kind);
const median = times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;
console.log(lines.join('\n'));
console.log(
  `pairs beside a draft: ${kinds.filter((kind) => kind === 'draft').length}; beside a page: ` +
    `${kinds.filter((kind) => kind === 'beside').length}, on ${having} of ${demo.published.length} pages`,
);
console.log(
  `one comparison: ${median.toFixed(1)} ms in the middle, reading the questions included`,
);
if (values.out) {
  const shuffled = [...pairs.values()]
    .map((pair) => ({ pair, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ pair }, index) => ({ id: index + 1, ...pair }));
  writeFileSync(values.out, `${JSON.stringify(shuffled, null, 2)}\n`);
}
await demo.stop();
await server.stop();
