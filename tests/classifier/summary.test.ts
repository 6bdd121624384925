import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { CLASSIFIED, countClassified } from '#lib/classifier/count-classified.ts';
import {
  type ClassifierFigures,
  classifierFigures,
  forgetFigures,
} from '#lib/classifier/figures-of-classifier.ts';
import { classifierSummary } from '#lib/classifier/summary.ts';
import { shareWithInterval } from '#lib/classifier/wilson.ts';
import { clock, DAY } from '#lib/clock.ts';
import { withActor } from '#lib/db/client.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { testDatabase } from '../support/database.ts';
import { ROOT } from '../support/sources.ts';

testDatabase();

const NONE = Object.fromEntries(CLASSIFIED.map((what) => [what, 0]));
const figures = (some: Partial<ClassifierFigures>) =>
  ({ ...NONE, since: new Date('2026-03-01'), ...some }) as ClassifierFigures;

test('what is counted on several days, by several at once, is told together', async () => {
  const yesterday = new Date(clock.now().getTime() - DAY);
  await at(yesterday, () => withActor(SYSTEM, (tx) => countClassified(tx, ['slow', 'asked'])));
  const once = () => withActor(SYSTEM, (tx) => countClassified(tx, ['asked', 'failed', 'asked']));
  await Promise.all(Array.from({ length: 8 }, once));
  expect(await classifierFigures(SYSTEM)).toMatchObject({ asked: 17, failed: 8, slow: 1 });
  await forgetFigures(SYSTEM);
  expect(await classifierFigures(SYSTEM)).toEqual({ ...NONE, since: null });
  expect(classifierSummary(await classifierFigures(SYSTEM))).toEqual([
    'Nothing has been asked yet.',
  ]);
});

test('a share is told with the interval in which it may lie (Wilson’s own, as tables have it)', () => {
  expect(shareWithInterval(0, 10)).toBe('0 / 10, 0.0–27.8 %');
  expect(shareWithInterval(5, 10)).toBe('5 / 10, 23.7–76.3 %');
  expect(shareWithInterval(75, 351)).toBe('75 / 351, 17.4–26.0 %');
  expect(shareWithInterval(0, 0)).toBe('–');
});

test('the figures are told in plain lines', () => {
  const lines = classifierSummary(
    figures({
      ...{ asked: 260, answered: 240, failed: 15, slow: 5, givenUp: 2, unheard: 4 },
      ...{ likeLexicon: 200, wouldRaise: 40, seriousBefore: 9 },
      ...{ signAndSerious: 24, silentAndSerious: 10, signAndNot: 12, silentAndNot: 180 },
    }),
  );
  expect(lines.join('\n')).toBe(`\
Since 2026-03-01: asked 260 times, 240 answers, 15 failures, 5 too slow
  given up after several tries: 2; weighed by a person before it had answered: 4
  as the lexicon, serious or not: 200 / 240, 78.1–87.5 %
  would raise to serious what was not: 40 / 240, 12.5–21.9 %; has raised: 0
Weighed by a person, in shadow mode: 226, and 9 that were serious without it
  of those that a person found serious it would have raised 24 / 34, 53.8–83.2 %
  of the others it would have raised 12 / 192, 3.6–10.6 %
  of what it would have raised a person found serious 24 / 36, 50.3–79.8 %
Enough to judge it by. It errs both ways, so a person reads all.`);
});

test.each([
  [
    { signAndSerious: 31, silentAndNot: 168 },
    /^Not enough .* weighed 199 of the 200 .* may not raise\.$/,
  ],
  [
    { signAndSerious: 29, silentAndNot: 171 },
    /^Enough to judge its false signs .* only 29 were serious/,
  ],
  [{ signAndSerious: 30, silentAndNot: 170 }, /^Enough to judge it by\./],
])('%j is judged in one sentence', (some, sentence) => {
  expect(classifierSummary(figures(some)).at(-1)).toMatch(sentence);
});

/** What the command says, in a production of which it has the settings. */
const command = (...args: string[]) =>
  execFileSync(
    process.execPath,
    ['--disable-warning=DeprecationWarning', 'bin/classifier.ts', ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: {
        ...process.env,
        RINNALLA_ENV: 'production',
        DEMO: '0',
        PUBLIC_URL: 'https://rinnalla.example',
        MAIL_SERVER: 'smtp://127.0.0.1:1',
        RISK_CLASSIFIER_URL: 'http://classifier:8100/risk',
      },
    },
  );

test('the command tells them, and forgets them when it is asked to', async () => {
  await withActor(SYSTEM, (tx) => countClassified(tx, ['asked', 'answered']));
  const said = command('--anew');
  expect(said).toContain('  The classifier is set, in mode shadow.\n');
  expect(said).toContain(': asked 1 times, 1 answers, 0 failures, 0 too slow\n');
  expect(said).toContain('  Not enough to judge it by: people have weighed 0 of the 200');
  expect(said).toMatch(/These figures are forgotten now\.\n$/);
  expect(command()).toMatch(/Nothing has been asked yet\.\n$/);
});
