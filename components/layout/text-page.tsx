import { getTranslations } from 'next-intl/server';
import type { Locale } from '#lib/i18n/routing.ts';

const SECTIONS = {
  about: ['answerers', 'path', 'publishing', 'limits'],
  privacy: ['notAsked', 'kept', 'readers', 'session', 'rights'],
  accessibility: ['state', 'gaps', 'feedback'],
} as const;

/** One of the short pages that tell about the service itself. */
export async function TextPage({ locale, page }: { locale: Locale; page: keyof typeof SECTIONS }) {
  const t = await getTranslations({ locale, namespace: 'about' });
  return (
    <div className="wrap py-8 sm:py-12">
      <article className="prose">
        <h1>{t(`${page}.title`)}</h1>
        <p className="text-lg text-ink-soft">{t(`${page}.lead`)}</p>
        {SECTIONS[page].map((section) => (
          <section key={section} className="pt-6">
            <h2 className="text-xl">{t(`${page}.sections.${section}.title`)}</h2>
            <p className="mt-2">{t(`${page}.sections.${section}.body`)}</p>
          </section>
        ))}
      </article>
    </div>
  );
}
