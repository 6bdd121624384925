/** The attributes of every link element of a page, as the server sent it. */
export function linksOf(html: string): Record<string, string>[] {
  return [...html.matchAll(/<link ([^>]*)>/g)].map(([, written = '']) =>
    Object.fromEntries(
      [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name.toLowerCase(),
        value.replaceAll('&amp;', '&'),
      ]),
    ),
  );
}

/** What a page says in JSON-LD, by type. Throws when it is no JSON. */
export function jsonLdOf(html: string): Record<string, Record<string, unknown>> {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  const data = blocks.map(([, json = '']) => JSON.parse(json) as Record<string, unknown>);
  return Object.fromEntries(data.map((each) => [String(each['@type']), each]));
}

/** The content of a meta element by its property or name. */
export function metaOf(html: string, property: string): string | undefined {
  return new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`).exec(html)?.[1];
}
