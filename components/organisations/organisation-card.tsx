import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { OrganisationView } from '#lib/organisations/published.ts';
import type { ThemeView } from '#lib/themes/published.ts';

export async function OrganisationCard({
  locale,
  organisation,
  answers,
  themes,
}: {
  locale: Locale;
  organisation: OrganisationView;
  answers: number; // published ones
  themes: readonly ThemeView[]; // the themes it answers to
}) {
  const t = await getTranslations({ locale, namespace: 'organisations' });
  const { slug, names, city } = organisation;
  return (
    <a
      href={pathFor(locale, 'organisation', { slug })}
      className="grid h-full content-start gap-1 rounded-card border border-line bg-surface p-4 text-ink no-underline hover:border-pine"
    >
      <h2 className="text-base leading-tight">{names[locale]}</h2>
      <span className="text-sm text-ink-soft">
        {city && <span>{city} · </span>}
        <span>{t('answers', { count: answers })}</span>
      </span>
      <span className="mt-1 text-sm">
        {themes.map(({ names: of }) => of[locale]).join('\u00a0· ')}
      </span>
    </a>
  );
}
