import type { List, Nodes } from 'mdast';

declare module 'mdast' {
  interface ListItemData {
    number?: number;
  }
}

const NUMBER = /\d{1,9}/y;

/**
 * Writes the number that each item of an ordered list was given into its data: "2. … 4. …" answers the second
 * and the fourth thing that was asked. A list that repeats one number counts up, as its writer left it to us.
 */
export function numberAsTyped(node: Nodes, source: string): void {
  if (!('children' in node)) return;
  if (node.type === 'list' && node.ordered) numberItems(node, source);
  for (const child of node.children) numberAsTyped(child, source);
}

function numberItems(list: List, source: string): void {
  const first = list.start ?? 1;
  const typed = list.children.map(({ position }, place) => {
    NUMBER.lastIndex = position?.start.offset ?? 0;
    return Number(NUMBER.exec(source)?.[0] ?? first + place);
  });
  const repeated = typed.every((number) => number === first);
  for (const [place, item] of list.children.entries()) {
    item.data = { number: repeated ? first + place : typed[place] };
  }
}
