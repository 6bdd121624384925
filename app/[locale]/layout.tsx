import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import { FontPreloads } from '#components/layout/font-preloads.tsx';
import { isLocale } from '#lib/i18n/routing.ts';
import { PAPER } from '#lib/site/theme-colours.ts';
import '../globals.css';

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params;
  return {
    title: { default: 'Rinnalla', template: '%s – Rinnalla' },
    formatDetection: { telephone: false },
    manifest: `/${locale}/manifest.webmanifest`,
  };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: PAPER.light },
    { media: '(prefers-color-scheme: dark)', color: PAPER.dark },
  ],
};

export default async function RootLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale}>
      <head>
        <FontPreloads />
      </head>
      <body>
        {children}
        <script type="module" src="/rinnalla.js" />
      </body>
    </html>
  );
}
