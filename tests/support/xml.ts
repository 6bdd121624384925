import { XmlElement } from '@rgrove/parse-xml';

/** The children of an element that have this name. */
export function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && child.name === name,
  );
}

/** The text of the one child of this name. */
export function textOf(parent: XmlElement, name: string): string {
  const [child, ...more] = childrenOf(parent, name);
  if (!child || more.length > 0) throw new Error(`${parent.name} needs one ${name}.`);
  return child.text;
}
