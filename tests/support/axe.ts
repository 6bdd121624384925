import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { AxeResults, RuleObject, RunOptions } from 'axe-core';

/** The script that makes a window able to run axe. */
export const AXE_SOURCE = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** A window in which that script has run. */
export type AxeWindow = Window & typeof globalThis & { axe: Pick<typeof axe, 'run'> };

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// What only a page that has been laid out can show: colours, sizes, what scrolls, what style sheets do, and
// what is there to be reached by the keyboard.
const LAID_OUT = [
  'color-contrast',
  'target-size',
  'link-in-text-block',
  'scrollable-region-focusable',
  'css-orientation-lock',
  'p-as-heading',
  'aria-hidden-focus',
];

const off: RuleObject = Object.fromEntries(LAID_OUT.map((rule) => [rule, { enabled: false }]));

/** Everything that axe knows about WCAG 2.2 A and AA, and that nothing stands outside the landmarks. */
export const ALL_RULES: RunOptions = {
  runOnly: { type: 'tag', values: WCAG },
  rules: { region: { enabled: true } },
  resultTypes: ['violations'],
};

/** The rules about how a page is built, which a document shows without a browser. */
export const STRUCTURE_RULES: RunOptions = {
  ...ALL_RULES,
  rules: { ...ALL_RULES.rules, ...off },
};

/** The rules about how a page looks. */
export const LOOK_RULES: RunOptions = {
  runOnly: { type: 'rule', values: LAID_OUT },
  resultTypes: ['violations'],
};

/** What axe found: each rule, with the elements that break it. */
export type Found = { rule: string; elements: string[] };

/** The violations of a run in a form that a failed test can show. */
export const foundIn = ({ violations }: Pick<AxeResults, 'violations'>): Found[] =>
  violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    elements: nodes.map(({ html }) => html),
  }));
