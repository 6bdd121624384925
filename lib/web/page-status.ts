// Next answers notFound() and failures with an empty document that only its scripts fill. Our
// reading pages have none: such a page is rendered whole and says its status in an attribute
// (components/layout/covering-page.tsx, moved.tsx), which the page cache makes the status of the answer.
const SAID = /<div data-page-status="(308|404|410|429|500|503)"/;

// Where a page that has moved is now (components/layout/moved.tsx).
const MOVED = /<div data-page-status="308" data-to="(\/(?!\/)[^"]*)"/;

// A page whose description of itself failed stands, but under a title that is not its own.
const UNDESCRIBED = '<meta name="trouble"';

/** After how many seconds it is worth trying again. */
const TRY_AGAIN_AFTER = 60;

/** The status that a rendered page says it has, or null for an ordinary page. */
export function statusOf(html: string): number | null {
  const said = SAID.exec(html)?.[1];
  return said ? Number(said) : null;
}

/** Headers that a rendered page asks for: where it has moved to. */
export function movedHeaders(html: string): Record<string, string> {
  const to = MOVED.exec(html)?.[1];
  return to ? { location: to } : {};
}

/** Whether a rendered page may be served again: not when something failed on the way. */
export function mayBeKept(html: string): boolean {
  return (statusOf(html) ?? 0) < 500 && !html.includes(UNDESCRIBED);
}

/** Headers of an answer with this status: trouble that passes is kept by no browser and says when to return. */
export function statusHeaders(status: number | null): Record<string, string> {
  if (!isPassing(status)) return {};
  const again = { 'retry-after': String(TRY_AGAIN_AFTER) };
  return { 'cache-control': 'no-store', ...(status !== 500 && again) };
}

function isPassing(status: number | null): boolean {
  return status === 429 || (status ?? 0) >= 500;
}
