/** In place of a page whose address has changed, for whoever is not taken on by the redirect itself. */
export function Moved({ to }: { to: string }) {
  return (
    <main>
      <a href={to}>{to}</a>
    </main>
  );
}
