import type { Rule } from './import-rules.ts';
import { withoutComments } from './sources.ts';

const WRITE = /\bevent\s*\.\s*(create|update|upsert|delete)(?:Many|ManyAndReturn)?\s*\(/g;
const NESTED = /\bevents\s*:\s*\{\s*(create|update|upsert|delete)/g;
const RAW = /\b(insert\s+into|update|delete\s+from)\s+"?events"?[\s`]/gi;

const DEEDS = { create: 'adds', insert: 'adds', delete: 'ends' } as const;
const MAY = {
  adds: /^lib\/events\/record-event\.ts$/,
  ends: /^lib\/retention\//,
  // A sealed text whose key is gone is taken out; the moment of an asker's act is cut to its day.
  changes: /^lib\/(retention\/|questions\/cut-moments\.ts$)/,
};

/**
 * The record of acts only grows: one writer, no change, an end by the table of periods. A chain of hashes over
 * it needs no more than this, and nothing less.
 */
export const eventsAreOnlyAdded: Rule = ({ path, text }) =>
  [WRITE, NESTED, RAW]
    .flatMap((pattern) => [...withoutComments(text).matchAll(pattern)])
    .map(([, verb = '']) => {
      const [word = ''] = verb.toLowerCase().split(/\s/);
      return DEEDS[word as keyof typeof DEEDS] ?? 'changes';
    })
    .filter((deed) => !MAY[deed].test(path))
    .map((deed) => `${path} ${deed} an event: recordEvent() adds one, lib/retention ends one`);
