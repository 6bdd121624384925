/** A piece of XML that is written already; everything else is text, and is escaped. */
export type Xml = { readonly xml: string };

// What XML 1.0 has no place for: most control characters and halves of letters.
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const SIGNS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as it may stand in an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

/** An element with its attributes and children; texts among them are escaped. */
export function element(
  name: string,
  attributes: Record<string, string>,
  ...children: readonly (Xml | string)[]
): Xml {
  const written = Object.entries(attributes).map(([key, text]) => ` ${key}="${escapeXml(text)}"`);
  const inside = children.map((child) =>
    typeof child === 'string' ? escapeXml(child) : child.xml,
  );
  const open = `<${name}${written.join('')}`;
  return { xml: inside.length > 0 ? `${open}>${inside.join('')}</${name}>` : `${open}/>` };
}

/** A whole document. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
