import { parseArgs } from 'node:util';
import { SYSTEM } from '../lib/actor.ts';
import type { Wrong } from '../lib/search/check-index.ts';
import { databaseSettings } from './database-settings.ts';
import { troubleSentence } from './trouble.ts';

// `npm run search:check` compares the index of search with what is published and fails where they differ; with
// `-- --mend` it puts the differences right, and fails only where some are left.
const { values } = parseArgs({ options: { mend: { type: 'boolean', default: false } } });

const WHAT: Record<Exclude<keyof Wrong, 'edition' | 'questions'>, string> = {
  superfluous: 'questions found though they are not public',
  missing: 'published questions that are not found',
  broken: 'questions that are not found by all their words, or not counted by the filters',
  strays: 'entries of questions that are not there',
  terms: 'terms with a wrong count of questions',
  words: 'words with a wrong count of questions',
};

/** What is wrong, in plain lines; ids of questions alone, of which a few. */
function summaryOf(found: readonly Wrong[]): string[] {
  return found.flatMap((wrong) => {
    const lines = Object.entries(WHAT).flatMap(([name, what]) => {
      const list = wrong[name as keyof typeof WHAT];
      if (list.length === 0) return [];
      const some = list.flatMap((one) => (typeof one === 'string' ? [one] : [])).slice(0, 5);
      return [`    ${list.length} ${what}${some.length > 0 ? `: ${some.join(', ')}` : ''}`];
    });
    const all = lines.length === 0 ? ', all as it should be' : '';
    return [`  Edition ${wrong.edition}: ${wrong.questions} questions${all}`, ...lines];
  });
}

const differs = (found: readonly Wrong[]) =>
  found.some((wrong) => Object.keys(WHAT).some((name) => wrong[name as keyof typeof WHAT].length));

function tell(found: readonly Wrong[]): void {
  for (const line of summaryOf(found)) console.log(line);
  if (found.some(({ superfluous }) => superfluous.length > 0))
    console.log('  ALARM: what was taken off the pages is still found.');
}

try {
  await databaseSettings();
  const { checkIndex } = await import('../lib/search/check-index.ts');
  const { mendIndex } = await import('../lib/search/mend-index.ts');
  const { client } = await import('../lib/db/client.ts');
  let found = await checkIndex(SYSTEM);
  tell(found);
  if (values.mend && differs(found)) {
    await mendIndex(SYSTEM, found);
    console.log('  Mended; looked at again:');
    found = await checkIndex(SYSTEM);
    tell(found);
  }
  await client().$disconnect();
  if (differs(found)) process.exitCode = 1;
} catch (error) {
  console.error(troubleSentence(error) ?? error);
  process.exitCode = 1;
}
