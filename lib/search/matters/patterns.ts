import type { Locale } from '../../i18n/routing.ts';
import { folded, wordsOf } from '../words/letters.ts';
import heavyMatters from './heavy-matters.json' with { type: 'json' };
import subjects from './subjects.json' with { type: 'json' };

const MATTERS: Record<string, Record<Locale, string>> = { ...heavyMatters, ...subjects };
const SPACE = ' ';

// Letter by letter: which matters are named where one has come so far, whatever the word goes on with or not.
type Node = {
  next: Map<string, Node>;
  after?: Node; // from the next word on, however this one ends
  open: string[];
  whole: string[];
};
const newNode = (): Node => ({ next: new Map(), open: [], whole: [] });

const trees = new Map<string, Node>();

/** Calls with each matter that the words of a text name, once for each place where they do. */
export function eachNamed(text: string, locale: Locale, visit: (matter: string) => void): void {
  const tree = treeOf(locale, !/[äåö]/i.test(text));
  const letters = wordsOf(text).join(SPACE);
  let here = new Set<string>();
  const name = (matter: string) => {
    if (here.has(matter)) return;
    here.add(matter);
    visit(matter);
  };
  const walk = (from: Node, start: number) => {
    let node: Node | undefined = from;
    for (let at = start; node; at += 1) {
      node.open.forEach(name);
      const letter = letters[at] ?? SPACE;
      if (letter === SPACE) node.whole.forEach(name);
      const end = node.after ? letters.indexOf(SPACE, at) : -1;
      if (node.after && end >= 0) walk(node.after, end + 1);
      node = at < letters.length ? node.next.get(letter) : undefined;
    }
  };
  for (let at = 0; at >= 0 && at < letters.length; ) {
    if (here.size > 0) here = new Set();
    walk(tree, at);
    const end = letters.indexOf(SPACE, at);
    at = end < 0 ? -1 : end + 1;
  }
}

/** Dots are left out beside a text without any: "loi" (created) is not "löi" (hit). */
function treeOf(locale: Locale, dotless: boolean): Node {
  const name = `${locale} ${dotless}`;
  const known = trees.get(name);
  if (known) return known;
  const tree = newNode();
  for (const [matter, written] of Object.entries(MATTERS))
    for (const pattern of written[locale].split(' '))
      if (pattern !== '') plant(tree, matter, dotless ? folded(pattern) : pattern);
  trees.set(name, tree);
  return tree;
}

/** A pattern is words in a row, joined by signs; one that ends in * goes on as it likes. */
function plant(tree: Node, matter: string, pattern: string): void {
  const words = pattern.split(/[_-]/);
  let node = tree;
  for (const [place, word] of words.entries()) {
    const isOpen = word.endsWith('*');
    const isLast = place === words.length - 1;
    for (const letter of isOpen ? word.slice(0, -1) : word) node = stepTo(node, letter);
    if (isLast) (isOpen ? node.open : node.whole).push(matter);
    else if (isOpen) node = node.after ??= newNode();
    else node = stepTo(node, SPACE);
  }
}

function stepTo(node: Node, letter: string): Node {
  const next = node.next.get(letter) ?? newNode();
  node.next.set(letter, next);
  return next;
}
