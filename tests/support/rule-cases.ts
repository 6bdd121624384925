import { describe, expect, test } from 'vitest';
import type { Rule } from './import-rules.ts';
import type { Source } from './sources.ts';

/** A rule of the house: over which files it holds, and samples that it must refuse and accept. */
export type RuleCase = {
  name: string;
  rule: Rule;
  among: Source[];
  refuses: Source[];
  accepts: Source[];
};

/** A sample: a file that is nowhere, with these lines. */
export const file = (path: string, ...lines: string[]): Source => ({
  path,
  text: lines.join('\n'),
});

/** A rule that cannot fail says nothing, so each one first meets its samples. */
export function testRules(cases: RuleCase[]): void {
  describe.each(cases)('$name', ({ rule, among, refuses, accepts }) => {
    test.each(refuses)('refuses $text', (sample) => expect(rule(sample)).not.toEqual([]));
    test.each(accepts)('accepts $text', (sample) => expect(rule(sample)).toEqual([]));
    test('holds in the whole house', () => expect(among.flatMap(rule)).toEqual([]));
  });
}
