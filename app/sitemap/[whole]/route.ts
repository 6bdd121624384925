import { env } from '#lib/env.ts';
import { questionPages, sitePages } from '#lib/machines/listed-pages.ts';
import { sitemap, sitemapIndex } from '#lib/machines/sitemap.ts';
import { publishedOrganisations } from '#lib/organisations/published.ts';
import { addressesOf } from '#lib/published/addresses.ts';
import { publishedParts } from '#lib/published/published-questions.ts';
import { publishedThemes } from '#lib/themes/published.ts';
import { keptResponse } from '#lib/web/kept-answer.ts';
import { xmlResponse } from '#lib/web/xml-response.ts';

export const dynamic = 'force-dynamic'; // kept by ourselves: lib/web/kept-pages.ts

type Context = { params: Promise<{ whole: string }> };

/** /sitemap.xml: every public page, or the list of its parts where one file would be too long. */
export const GET = keptResponse(async (_request, { params }: Context) => {
  if ((await params).whole !== 'whole') return new Response(null, { status: 404 });
  const site = env().publicUrl;
  const parts = await publishedParts();
  const [only, more] = parts;
  if (more !== undefined)
    return xmlResponse(
      sitemapIndex(
        site,
        parts.map((part) => part + 1),
      ),
    );
  const pages = sitePages(await publishedThemes(), await publishedOrganisations());
  const questions = only === undefined ? [] : await addressesOf(only);
  return xmlResponse(sitemap(site, [...pages, ...questionPages(questions)]));
});
