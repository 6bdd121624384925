import type { MetadataRoute } from 'next';
import { isLocale, LOCALES, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { PAPER } from '#lib/site/theme-colours.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }));

type Context = { params: Promise<{ locale: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const t = await getTranslations({ locale, namespace: 'offline' });
  const icon = (name: string, sizes: string, purpose: 'any' | 'maskable' = 'any') => {
    return { src: `/icons/${name}.png`, sizes, type: 'image/png', purpose };
  };
  const manifest: MetadataRoute.Manifest = {
    id: '/',
    name: 'Rinnalla',
    short_name: 'Rinnalla',
    description: t('appDescription'),
    lang: locale,
    dir: 'ltr',
    start_url: pathFor(locale, 'home'),
    scope: '/',
    display: 'minimal-ui', // a way back and reload stay in sight
    background_color: PAPER.light,
    theme_color: PAPER.light,
    icons: [
      icon('192', '192x192'),
      icon('512', '512x512'),
      icon('maskable', '512x512', 'maskable'),
    ],
  };
  const type = 'application/manifest+json';
  const headers = { 'content-type': type, 'cache-control': 'public, max-age=0, must-revalidate' };
  return Response.json(manifest, { headers });
}
