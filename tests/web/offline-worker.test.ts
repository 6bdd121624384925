import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES, pathFor } from '#lib/i18n/routing.ts';
import { PAPER } from '#lib/site/theme-colours.ts';
import { ROOT } from '../support/sources.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('the service worker keeps the offline page of every language', () => {
  const worker = read('public/sw.js');
  for (const locale of LOCALES) {
    expect(worker).toContain(`${locale}: '${pathFor(locale, 'offline')}'`);
  }
});

test('what a browser paints around a page has the colour of its paper', () => {
  const [light, dark] = read('app/globals.css').split('prefers-color-scheme: dark');
  expect(light).toContain(`--color-paper: ${PAPER.light};`);
  expect(dark).toContain(`--color-paper: ${PAPER.dark};`);
});
