import type { Locale } from '../../i18n/routing.ts';
import { folded, wordsOf } from '../words/letters.ts';
import heavyMatters from './heavy-matters.json' with { type: 'json' };
import sides from './sides.json' with { type: 'json' };
import subjects from './subjects.json' with { type: 'json' };

const MATTERS: Record<string, Record<Locale, string>> = {
  ...heavyMatters,
  ...subjects,
  ...sides,
};
const SPACE = ' ';

/**
 * Letter by letter: which matters are named where one has come so far, whatever the word goes on with or not. Places
 * are numbers and every step is in one map, as there are tens of thousands.
 */
class Tree {
  readonly root = 0;
  readonly open = new Map<number, string[]>();
  readonly whole = new Map<number, string[]>();
  readonly after = new Map<number, number>(); // where the next word begins, however this one ends
  readonly #steps = new Map<number, number>();
  #places = 1;

  /** The place one letter on, if any pattern goes there. */
  next(from: number, letter: string): number | undefined {
    return this.#steps.get(stepOf(from, letter));
  }

  /** A pattern is words in a row, joined by signs; one that ends in * goes on as it likes. */
  plant(matter: string, pattern: string): void {
    const words = pattern.split(/[_-]/);
    let place = this.root;
    for (const [at, word] of words.entries()) {
      const isOpen = word.endsWith('*');
      for (const letter of isOpen ? word.slice(0, -1) : word) place = this.#stepTo(place, letter);
      if (at === words.length - 1) name(isOpen ? this.open : this.whole, place, matter);
      else place = isOpen ? this.#nextWord(place) : this.#stepTo(place, SPACE);
    }
  }

  #stepTo(from: number, letter: string): number {
    const place = this.next(from, letter) ?? this.#places++;
    this.#steps.set(stepOf(from, letter), place);
    return place;
  }

  #nextWord(from: number): number {
    const place = this.after.get(from) ?? this.#places++;
    this.after.set(from, place);
    return place;
  }
}

const LETTERS = 2 ** 21; // more than Unicode has
const stepOf = (from: number, letter: string) => from * LETTERS + (letter.codePointAt(0) ?? 0);

function name(named: Map<number, string[]>, place: number, matter: string): void {
  named.set(place, [...(named.get(place) ?? []), matter]);
}

const trees = new Map<string, Tree>();

/** Calls with each matter that the words of a text name, once for each place where they do. */
export function eachNamed(text: string, locale: Locale, visit: (matter: string) => void): void {
  const tree = treeOf(locale, !/[äåö]/i.test(text));
  const letters = wordsOf(text).join(SPACE);
  let here = new Set<string>();
  const visitOnce = (matter: string) => {
    if (here.has(matter)) return;
    here.add(matter);
    visit(matter);
  };
  const walk = (from: number, start: number) => {
    let place: number | undefined = from;
    for (let at = start; place !== undefined; at += 1) {
      tree.open.get(place)?.forEach(visitOnce);
      const letter = letters[at] ?? SPACE;
      if (letter === SPACE) tree.whole.get(place)?.forEach(visitOnce);
      const after = tree.after.get(place);
      const end = after === undefined ? -1 : letters.indexOf(SPACE, at);
      if (after !== undefined && end >= 0) walk(after, end + 1);
      place = at < letters.length ? tree.next(place, letter) : undefined;
    }
  };
  for (let at = 0; at >= 0 && at < letters.length; ) {
    if (here.size > 0) here = new Set();
    walk(tree.root, at);
    const end = letters.indexOf(SPACE, at);
    at = end < 0 ? -1 : end + 1;
  }
}

/** Dots are left out beside a text without any: "loi" (created) is not "löi" (hit). */
function treeOf(locale: Locale, dotless: boolean): Tree {
  const key = `${locale} ${dotless}`;
  const known = trees.get(key);
  if (known) return known;
  const tree = new Tree();
  for (const [matter, written] of Object.entries(MATTERS))
    for (const pattern of written[locale].split(' '))
      if (pattern !== '') tree.plant(matter, dotless ? folded(pattern) : pattern);
  trees.set(key, tree);
  return tree;
}
