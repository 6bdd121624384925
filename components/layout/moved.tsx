/**
 * In place of a page whose address has changed. The page cache makes it a permanent redirect
 * (lib/web/page-status.ts); one thrown while rendering would name its target twice.
 */
export function Moved({ to }: { to: string }) {
  return (
    <div data-page-status="308" data-to={to}>
      <meta httpEquiv="refresh" content={`0;url=${to}`} />
      <a href={to}>{to}</a>
    </div>
  );
}
