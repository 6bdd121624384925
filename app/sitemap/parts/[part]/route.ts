import { env } from '#lib/env.ts';
import { questionPages, sitePages } from '#lib/machines/listed-pages.ts';
import { sitemap } from '#lib/machines/sitemap.ts';
import { publishedOrganisations } from '#lib/organisations/published.ts';
import { addressesOf } from '#lib/published/addresses.ts';
import { publishedParts } from '#lib/published/published-questions.ts';
import { publishedThemes } from '#lib/themes/published.ts';
import { troubleResponse } from '#lib/web/trouble-status.ts';
import { xmlResponse } from '#lib/web/xml-response.ts';

// Not kept: a crawler reads all parts once in a while, and they would push every page out.
export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ part: string }> };

/** One part of a long sitemap: the pages of the site (0), or some of the questions (from 1). */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return partOf(Number((await params).part)).catch(troubleResponse);
}

async function partOf(number: number): Promise<Response> {
  const site = env().publicUrl;
  if (number === 0) {
    const pages = sitePages(await publishedThemes(), await publishedOrganisations());
    return xmlResponse(sitemap(site, pages));
  }
  const part = number - 1;
  if (!(await publishedParts()).includes(part)) return new Response(null, { status: 404 });
  return xmlResponse(sitemap(site, questionPages(await addressesOf(part))));
}
