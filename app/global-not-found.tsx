import type { Metadata } from 'next';
import { BrandMark } from '#components/layout/brand-mark.tsx';
import { FontPreloads } from '#components/layout/font-preloads.tsx';
import { LOCALES, pathFor } from '#lib/i18n/routing.ts';
import './globals.css';

export const metadata: Metadata = { title: '404 – Rinnalla' };

// An address outside the three languages: said in each of them.
const TEXTS = {
  fi: { text: 'Tätä sivua ei ole', home: 'Etusivulle', help: 'Apua heti' },
  sv: { text: 'Den här sidan finns inte', home: 'Till startsidan', help: 'Hjälp nu' },
  en: { text: 'This page does not exist', home: 'To the front page', help: 'Help now' },
};

export default function GlobalNotFound() {
  return (
    <html lang="fi">
      <head>
        <FontPreloads />
      </head>
      <body>
        <main className="wrap max-w-form py-12">
          <h1 className="flex items-center gap-3">
            <BrandMark className="h-10 w-auto" />
            Rinnalla
          </h1>
          <ul className="mt-6 divide-y divide-line border-y border-line">
            {LOCALES.map((locale) => (
              <li key={locale} lang={locale} className="py-4">
                <p>{TEXTS[locale].text}.</p>
                <p className="flex flex-wrap gap-x-6">
                  <a href={pathFor(locale, 'home')} className="inline-flex min-h-11 items-center">
                    {TEXTS[locale].home}
                  </a>
                  <a
                    href={pathFor(locale, 'helpNow')}
                    className="inline-flex min-h-11 items-center text-alert"
                  >
                    {TEXTS[locale].help}
                  </a>
                </p>
              </li>
            ))}
          </ul>
          <p className="mt-4">
            <a href="tel:112" className="inline-flex min-h-11 items-center font-bold text-alert">
              112
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
