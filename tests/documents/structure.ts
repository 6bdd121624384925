import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom';
import { expect } from 'vitest';
import { allHelplines } from '#lib/help/helplines.ts';
import { LOCALES, type Locale } from '#lib/i18n/routing.ts';
import {
  AXE_SOURCE,
  type AxeWindow,
  type Found,
  foundIn,
  STRUCTURE_RULES,
} from '../support/axe.ts';
import { strangeIn } from '../support/said-in.ts';

type Window = DOMWindow & AxeWindow;

let shared: Window | undefined;

/** One window for all documents: it takes longer to teach it axe than to look at a page. */
function axeWindow(): Window {
  if (!shared) {
    // Its console says of everything that needs a layout that it has none; axe is not asked for that here.
    const virtualConsole = new VirtualConsole();
    const { window } = new JSDOM('', { runScripts: 'outside-only', virtualConsole });
    window.eval(AXE_SOURCE);
    shared = window as Window;
  }
  return shared;
}

function opened(html: string): Window {
  const window = axeWindow();
  window.document.open();
  window.document.write(html);
  window.document.close();
  return window;
}

/** What axe finds in how a document is built: WCAG 2.2 A and AA, and what stands outside the landmarks. */
export async function structureOf(html: string): Promise<Found[]> {
  const { axe, document } = opened(html);
  return foundIn(await axe.run(document, STRUCTURE_RULES));
}

// In three languages and before many people most documents are built alike: words apart, each is looked at once.
const sound = new Set<string>();
const WORDS = />[^<]*\S[^<]*</g;
const WORDED = / (aria-label|alt|title|placeholder|value|content|href|lang|hreflang)="[^"]+"/gi;
const builtAs = (html: string) => html.replace(WORDS, '>x<').replace(WORDED, ' $1="x"');

// A helpline keeps its name, in whatever language somebody reads of it.
const HELPLINES = LOCALES.flatMap((locale) => allHelplines(locale).map(({ name }) => name));

/**
 * Fails where a document is not built as it should be, does not say in which language it is, or says
 * something in another one or not at all.
 */
export async function expectSound(locale: Locale, html: string, name: string): Promise<void> {
  if (!sound.has(builtAs(html))) expect(await structureOf(html), name).toEqual([]);
  sound.add(builtAs(html));
  const { document } = opened(html);
  expect(document.documentElement.lang, name).toBe(locale);
  for (const script of document.querySelectorAll('script')) script.remove();
  const text = HELPLINES.reduce(
    (rest, line) => rest.replaceAll(line, ''),
    document.documentElement.textContent ?? '',
  );
  expect(strangeIn(locale, text), name).toEqual([]);
}
