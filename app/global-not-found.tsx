import type { Metadata } from 'next';
import { FontPreloads } from '#components/layout/font-preloads.tsx';
import { LOCALES, pathFor } from '#lib/i18n/routing.ts';
import './globals.css';

export const metadata: Metadata = { title: '404 – Rinnalla' };

// An address outside the three languages: said in each of them.
const TEXTS = {
  fi: { text: 'Tätä sivua ei ole.', home: 'Etusivulle' },
  sv: { text: 'Den här sidan finns inte.', home: 'Till startsidan' },
  en: { text: 'This page does not exist.', home: 'To the front page' },
};

export default function GlobalNotFound() {
  return (
    <html lang="fi">
      <head>
        <FontPreloads />
      </head>
      <body>
        <main className="wrap grid max-w-form gap-6 py-12">
          <h1>Rinnalla</h1>
          {LOCALES.map((locale) => (
            <p key={locale} lang={locale}>
              {TEXTS[locale].text} <a href={pathFor(locale, 'home')}>{TEXTS[locale].home}</a>
            </p>
          ))}
          <p>
            <a href="tel:112">112</a>
          </p>
        </main>
      </body>
    </html>
  );
}
