import { CoveringPage } from '#components/layout/covering-page.tsx';
import { notFoundMetadata } from '#lib/web/not-found-metadata.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { type Reading, readingPage } from '../../reading-page.tsx';

export const dynamic = 'force-dynamic'; // kept by ourselves: lib/web/kept-pages.ts

async function metadata({ params }: Reading) {
  return notFoundMetadata(await pageLocale(params));
}

/** An address below a language that leads nowhere. */
async function page({ params }: Reading) {
  return <CoveringPage locale={await pageLocale(params)} status={404} />;
}

export const GET = readingPage({ metadata, page });
