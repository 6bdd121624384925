import { expect, test } from 'vitest';
import { momentOf } from '#lib/backup/files.ts';
import { outlivedBackups } from '#lib/backup/old-backups.ts';
import { DAY } from '#lib/clock.ts';

const NOW = new Date('2027-06-16T01:40:00Z');

// Two years of nights, the newest first.
const files = Array.from({ length: 730 }, (_, night) => {
  const moment = new Date(NOW.getTime() - night * DAY).toISOString();
  const id = moment.replaceAll(':', '').replace(/\.\d+/, '');
  return (['texts', 'keys'] as const).map((half) => ({ path: `${id}.${half}`, id, half }));
}).flat();

const keptOf = (half: string) => {
  const outlived = new Set(outlivedBackups(files, NOW));
  return files
    .filter((file) => file.half === half && !outlived.has(file))
    .map(({ id }) => id.slice(0, 10));
};

test('of texts seven days, five weeks and twelve months are kept', () => {
  expect(keptOf('texts')).toEqual([
    ...[
      '2027-06-16',
      '2027-06-15',
      '2027-06-14',
      '2027-06-13',
      '2027-06-12',
      '2027-06-11',
      '2027-06-10',
    ],
    ...[
      '2027-06-06',
      '2027-05-31',
      '2027-05-30',
      '2027-05-23',
      '2027-04-30',
      '2027-03-31',
      '2027-02-28',
    ],
    ...[
      '2027-01-31',
      '2026-12-31',
      '2026-11-30',
      '2026-10-31',
      '2026-09-30',
      '2026-08-31',
      '2026-07-31',
    ],
  ]);
});

test('of keys seven days, and the newest however old it is', () => {
  expect(keptOf('keys')).toHaveLength(7);
  const [texts, keys] = files.slice(-2);
  if (!texts || !keys) throw new Error('There are files.');
  expect(outlivedBackups([texts, keys], NOW)).toEqual([]);
  expect(momentOf(keys.id).getTime()).toBeLessThan(NOW.getTime() - 700 * DAY);
});
