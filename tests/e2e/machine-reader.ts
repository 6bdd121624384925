import { type APIRequestContext, expect } from '@playwright/test';
import { parseXml } from '@rgrove/parse-xml';
import { childrenOf, textOf } from '../support/xml.ts';

/** The body of an answer that must be a plain 200. */
export const read = async (request: APIRequestContext, url: string) => {
  const answer = await request.get(url, { maxRedirects: 0 });
  expect(answer.status(), url).toBe(200);
  return answer.text();
};

/** The root of an XML document at an address. */
export const rootOf = async (request: APIRequestContext, url: string) => {
  const { root } = parseXml(await read(request, url));
  if (!root) throw new Error(`${url} is empty.`);
  return root;
};

/** What the sitemap says: each address with those of its siblings by language. */
export async function listed(request: APIRequestContext, url: string) {
  const root = await rootOf(request, url);
  expect(root.attributes.xmlns).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  expect(root.attributes['xmlns:xhtml']).toBe('http://www.w3.org/1999/xhtml');
  return childrenOf(root, 'url').map((entry) => ({
    address: textOf(entry, 'loc'),
    siblings: Object.fromEntries(
      childrenOf(entry, 'xhtml:link').map(({ attributes }) => [
        attributes.hreflang,
        attributes.href,
      ]),
    ),
  }));
}
