import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import { FontPreloads } from '#components/layout/font-preloads.tsx';
import { isLocale } from '#lib/i18n/routing.ts';
import '../globals.css';

export const metadata: Metadata = {
  title: { default: 'Rinnalla', template: '%s – Rinnalla' },
  formatDetection: { telephone: false },
};

export const viewport: Viewport = { colorScheme: 'light dark' };

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
