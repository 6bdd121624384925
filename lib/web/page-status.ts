// Next answers notFound() with an empty document that only its scripts fill. Our reading pages have
// none: such a page is rendered whole and says its status in an attribute (components/layout/
// not-found.tsx), which the page cache makes the status of the answer.
const SAID = /<div data-page-status="(404|410)"/;

/** The status that a rendered page says it has, or null for an ordinary page. */
export function statusOf(html: string): number | null {
  const said = SAID.exec(html)?.[1];
  return said ? Number(said) : null;
}
