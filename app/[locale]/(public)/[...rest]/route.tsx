import { readingPage } from '../../reading-page.tsx';

export const dynamic = 'force-dynamic'; // kept by ourselves: lib/web/kept-pages.ts

// What does not exist has no right address either.
export const GET = readingPage(
  async () => ({ absent: 404 }),
  async ({ nextUrl }) => ({ address: nextUrl.pathname + nextUrl.search, kept: false }),
);
