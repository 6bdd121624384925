import { describe, expect, it } from 'vitest';
import { contrast, type Scheme, tokens } from './tokens.ts';

const SOFT = ['pine-soft', 'heather-soft', 'apricot-soft', 'alert-soft'];
const PAGES = ['paper', 'surface'];

const pairs = (texts: string[], grounds: string[]) =>
  texts.flatMap((text) => grounds.map((ground) => [text, ground] as const));

// What is drawn on what, by hand and on purpose: a new pair in the design is a new line here.
const TEXT = [
  ...pairs(['ink', 'ink-soft', 'pine'], [...PAGES, ...SOFT]),
  ...pairs(['alert'], [...PAGES, 'alert-soft']),
  ...pairs(['heather'], [...PAGES, 'heather-soft']),
  ...pairs(['on-solid'], ['pine', 'pine-strong', 'alert']),
  ...pairs(['paper'], ['ink']),
];
const BEST = pairs(['ink', 'pine'], ['paper']);
const CONTROLS = [
  ...pairs(['ink-soft', 'pine', 'alert'], PAGES),
  ...pairs(['pine'], ['pine-soft']),
];

describe.each<Scheme>(['light', 'dark'])('colours in the %s scheme', (scheme) => {
  it.each(TEXT)('text: %s on %s reaches 4.5:1', (text, ground) => {
    expect(contrast(scheme, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(BEST)('reading: %s on %s reaches 7:1', (text, ground) => {
    expect(contrast(scheme, text, ground)).toBeGreaterThanOrEqual(7);
  });

  it.each(CONTROLS)('controls: %s against %s reaches 3:1', (edge, ground) => {
    expect(contrast(scheme, edge, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each([...PAGES, ...SOFT])('the focus ring or its edge stands out from %s', (ground) => {
    const seen = ['focus', 'focus-edge'].map((part) => contrast(scheme, part, ground));
    expect(Math.max(...seen)).toBeGreaterThanOrEqual(3);
  });
});

it('gives every light colour a dark one of its own, but for the focus yellow', () => {
  const same = Object.keys(tokens.light).filter((name) => tokens.light[name] === tokens.dark[name]);
  expect(same).toEqual(['focus']);
});
