import { getTranslations } from 'next-intl/server';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import type { OrganisationView } from '#lib/organisations/published.ts';

/** An organisation in a grid: the whole card is the link. */
export async function OrganisationCard({
  locale,
  organisation,
}: {
  locale: Locale;
  organisation: OrganisationView;
}) {
  const t = await getTranslations({ locale, namespace: 'organisations' });
  const { slug, names, city, answers } = organisation;
  return (
    <a
      href={pathFor(locale, 'organisation', { slug })}
      className="grid h-full content-start gap-1 rounded-card border border-line bg-surface px-4 py-3.5 text-ink no-underline hover:border-pine"
    >
      <h2 className="text-base leading-tight">{names[locale]}</h2>
      <span className="text-sm text-ink-soft">
        {city && `${city} · `}
        {t('answers', { count: answers })}
      </span>
    </a>
  );
}
