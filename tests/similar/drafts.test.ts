import { expect, test } from 'vitest';
import { z } from 'zod';
import { LOCALES } from '#lib/i18n/routing.ts';
import { mattersIn } from '#lib/search/matters/matters-in.ts';
import { mayStandBeside } from '#lib/search/matters/may-stand-beside.ts';
import { nearnessOf } from '#lib/search/matters/nearness.ts';
import { readEntries } from '../../prisma/seed/content.ts';
import drafts from './drafts.json' with { type: 'json' };
import byOthers from './drafts-by-others.json' with { type: 'json' };

const draftSchema = z.array(
  z.object({
    language: z.enum(LOCALES),
    title: z.string(),
    body: z.string(),
    counterpart: z.string().nullable(),
  }),
);
const NAMED = 0.55;
const entries = new Map(readEntries().map((entry) => [entry.title, entry]));

/** Of the drafts that have a counterpart the share whose words name what that one is about, and that it may stand beside. */
function named(list: unknown): number {
  const paired = draftSchema.parse(list).flatMap(({ language, title, body, counterpart }) => {
    const entry = counterpart === null ? undefined : entries.get(counterpart);
    return entry ? [{ own: mattersIn(title, body, language), entry }] : [];
  });
  const found = paired.filter(({ own, entry }) => {
    const other = mattersIn(entry.title, entry.body, entry.language);
    return mayStandBeside(own, other) && nearnessOf(own, other, false).most >= NAMED;
  });
  return found.length / paired.length;
}

test('what drafts are about is named, and stands beside what is about the same', () => {
  expect(named(drafts)).toBeGreaterThan(0.85);
  expect(named(byOthers)).toBeGreaterThan(0.75);
});
