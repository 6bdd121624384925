import { readFileSync } from 'node:fs';

export type Scheme = 'light' | 'dark';

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8');

function colours(block: string): Record<string, string> {
  const found = block.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6})/gi);
  return Object.fromEntries([...found].map(([, name, value]) => [name, value]));
}

function block(start: string): string {
  const from = css.indexOf(start);
  if (from < 0) throw new Error(`globals.css has no ${start}`);
  return css.slice(from, css.indexOf('\n}', from));
}

const light = colours(block('@theme'));
const dark = colours(block('@media screen and (prefers-color-scheme: dark)'));

/** The colour tokens of globals.css as the browser sees them in each scheme. */
export const tokens: Record<Scheme, Record<string, string>> = {
  light,
  dark: { ...light, ...dark },
};

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two tokens in a scheme, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(scheme: Scheme, one: string, other: string): number {
  const [a, b] = [one, other].map((name) => {
    const value = tokens[scheme][name];
    if (!value) throw new Error(`No token ${name} in the ${scheme} scheme.`);
    return luminance(value);
  }) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
