import { client } from '#lib/db/client.ts';
import { findQuestions } from '#lib/search/find-questions.ts';
import type { Searched } from './search-processes.ts';

// A process that searches for a text until it is told to stop, and says how often it found nothing.

const [text = ''] = process.argv.slice(2);
const searched: Searched = { searches: 0, empty: 0 };
let stopped = false;
process.once('message', () => {
  stopped = true;
});
process.send?.('ready');
while (!stopped) {
  const { total } = await findQuestions({ text, locale: 'fi' });
  searched.searches += 1;
  if (total === 0) searched.empty += 1;
}
await client().$disconnect();
process.send?.(searched, () => process.disconnect());
