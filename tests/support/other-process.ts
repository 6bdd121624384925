import { openChannel } from '#lib/db/channel.ts';
import { purgeEverywhere } from '#lib/kept/purge-everywhere.ts';
import { kept, onPurge, purge } from '#lib/kept/reads.ts';

// A second process of the site, for tests of what one tells the other: keeps a value under the tag it is
// given, and says when that is gone. Started with fork(); its words are messages.

const [tag = ''] = process.argv.slice(2);
const tell = (word: string) => process.send?.(word);

purgeEverywhere();
await openChannel();
await kept(async () => 'kept here', { key: 'other process', tags: [tag] });
onPurge((gone) => tell(gone?.includes(tag) ? 'gone' : gone ? 'something else' : 'all gone'));
process.on('message', (word) => {
  if (word === 'purge') purge(['from the other']);
});
tell('kept');
