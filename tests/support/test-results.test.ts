import { expect, test } from 'vitest';
import { closingLine, countsIn, playwrightCounts, vitestCounts } from './test-results.ts';

test('a file that breaks before its tests counts as a failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(vitestCounts(report)).toEqual({ passed: 3, failed: 2 });
});

test('a broken set-up and a flaky browser test count as failures', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: ['set-up'] };
  expect(playwrightCounts(report)).toEqual({ passed: 5, failed: 3 });
});

test('a report that was never written counts as a failure', () => {
  expect(countsIn('no-such-report.json', vitestCounts)).toEqual({ passed: 0, failed: 1 });
});

test('the closing line adds everything up', () => {
  const all = [
    { passed: 2, failed: 0 },
    { passed: 3, failed: 1 },
  ];
  expect(closingLine(all)).toBe('5 passed, 1 failed');
});
