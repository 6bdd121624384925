import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';
import { SocialCard } from '#components/layout/social-card.tsx';
import { CARD_KINDS, CARD_SIZE } from '#lib/machines/card-path.ts';
import { cardTexts } from '#lib/machines/card-texts.ts';
import { KEPT_BY_OTHERS } from '#lib/web/headers.ts';
import { keptResponse } from '#lib/web/kept-answer.ts';
import { pageLocale } from '#lib/web/page-locale.ts';

export const dynamic = 'force-dynamic'; // kept by ourselves: lib/web/kept-pages.ts

const FONTS = ['card', 'card-western', 'card-northern'];

type Context = { params: Promise<{ locale: string; kind: string; name: string }> };

/** The picture of a public page where its link is shared, made here and kept like the page. */
export const GET = keptResponse(async (_request, { params }: Context) => {
  const locale = await pageLocale(params);
  const { kind, name } = await params;
  const known = CARD_KINDS.find((each) => each === kind);
  const texts =
    known && name.endsWith('.png') ? await cardTexts(locale, known, name.slice(0, -4)) : null;
  if (!texts) return new Response(null, { status: 404 });
  return new ImageResponse(<SocialCard {...texts} />, {
    ...CARD_SIZE,
    fonts: await Promise.all(FONTS.map(async (name) => ({ name, data: await fontOf(name) }))),
    headers: { 'cache-control': KEPT_BY_OTHERS },
  });
});

function fontOf(name: string): Promise<Buffer> {
  return readFile(join(process.cwd(), `public/fonts/${name}.woff`));
}
