import { describe, expect, test } from 'vitest';
import { allHelplines } from '#lib/help/helplines.ts';
import { staleHelplines } from '#lib/help/stale-helplines.ts';

describe('lines that nobody has checked for long', () => {
  const lines = allHelplines('fi').map((line) => ({ ...line, verifiedAt: '2026-01-01' }));

  test('are named after 90 days, not before', () => {
    expect(staleHelplines(lines, new Date('2026-04-01T00:00:00Z'))).toEqual([]);
    expect(staleHelplines(lines, new Date('2026-04-01T00:00:01Z'))).toEqual(lines);
  });
});
