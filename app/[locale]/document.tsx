import type { ReactNode } from 'react';
import { FONTS } from '#components/layout/font-preloads.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { SITE_NAME } from '#lib/site/site-name.ts';
import { PAPER } from '#lib/site/theme-colours.ts';
import type { PageMetadata } from '#lib/web/page-metadata.ts';

export function PageDocument({
  locale,
  metadata,
  stylesheets,
  children,
}: {
  locale: Locale;
  metadata: PageMetadata;
  stylesheets: readonly string[];
  children: ReactNode;
}) {
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {FONTS.map((href) => (
          <link
            key={href}
            rel="preload"
            as="font"
            type="font/woff2"
            href={href}
            crossOrigin="anonymous"
          />
        ))}
        <title>{`${metadata.title} – ${SITE_NAME}`}</title>
        <Description metadata={metadata} />
        <meta name="theme-color" content={PAPER.light} media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content={PAPER.dark} media="(prefers-color-scheme: dark)" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="manifest" href={`/${locale}/manifest.webmanifest`} />
        <link rel="icon" href="/icon.svg" sizes="any" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-icon" type="image/png" sizes="180x180" />
      </head>
      <body>
        {children}
        <script type="module" src="/rinnalla.js" />
      </body>
    </html>
  );
}

function Description({ metadata }: { metadata: PageMetadata }) {
  const { description, metadataBase, alternates, openGraph, twitter, robots } = metadata;
  const whole = (path: string) => new URL(path, metadataBase).href;
  const feeds = alternates?.types?.['application/atom+xml'] ?? [];
  return (
    <>
      {description && <meta name="description" content={description} />}
      {robots?.index === false && <meta name="robots" content="noindex" />}
      {alternates && <link rel="canonical" href={whole(alternates.canonical)} />}
      {Object.entries(alternates?.languages ?? {}).map(([language, path]) => (
        <link key={language} rel="alternate" hrefLang={language} href={whole(path)} />
      ))}
      {feeds.map(({ url, title }) => (
        <link
          key={url}
          rel="alternate"
          type="application/atom+xml"
          href={whole(url)}
          title={title}
        />
      ))}
      {openGraph && (
        <>
          <meta property="og:title" content={openGraph.title} />
          <meta property="og:description" content={openGraph.description} />
          <meta property="og:type" content={openGraph.type} />
          <meta property="og:site_name" content={openGraph.siteName} />
          <meta property="og:url" content={whole(openGraph.url)} />
          <meta property="og:locale" content={openGraph.locale} />
          {openGraph.alternateLocale.map((locale) => (
            <meta key={locale} property="og:locale:alternate" content={locale} />
          ))}
          {openGraph.images.map(({ url, width, height, alt }) => (
            <Image key={url} url={whole(url)} width={width} height={height} alt={alt} />
          ))}
        </>
      )}
      {twitter && <meta name="twitter:card" content={twitter.card} />}
    </>
  );
}

type ImageProps = { url: string; width: number; height: number; alt: string };

function Image({ url, width, height, alt }: ImageProps) {
  return (
    <>
      <meta property="og:image" content={url} />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={alt} />
    </>
  );
}
