import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import type { OrganisationView } from '#lib/organisations/published.ts';

export function OrganisationRun({
  locale,
  organisations,
  aligned = false,
}: {
  locale: Locale;
  organisations: readonly OrganisationView[];
  aligned?: boolean; // in columns, where there is room for several
}) {
  const columns = 'sm:grid sm:grid-cols-[repeat(auto-fill,minmax(12rem,1fr))]';
  return (
    <ul className={`flex flex-wrap gap-x-6 ${aligned ? columns : ''}`}>
      {organisations.map(({ id, slug, names }) => (
        <li key={id}>
          <a
            href={pathFor(locale, 'organisation', { slug })}
            className="inline-flex min-h-11 items-center leading-snug text-ink no-underline hover:underline"
          >
            {names[locale]}
          </a>
        </li>
      ))}
    </ul>
  );
}
