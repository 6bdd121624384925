import { ChevronDown } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '#lib/i18n/routing.ts';
import type { ThemeView } from '#lib/themes/published.ts';
import { FilterLink } from './filter-link.tsx';
import { type ListChoice, listPath } from './list-address.ts';

const ROLES = ['volunteer', 'professional'] as const;

/** The filters of the list, as links: who answered, and a fold of the themes. */
export async function ListFilters({
  locale,
  choice,
  themes,
}: {
  locale: Locale;
  choice: ListChoice;
  themes: readonly ThemeView[];
}) {
  const t = await getTranslations({ locale, namespace: 'questions.filter' });
  const to = (changed: Partial<ListChoice>) => listPath(locale, { ...choice, page: 1, ...changed });
  return (
    <div className="grid gap-2">
      <nav aria-label={t('answerer')} className="flex flex-wrap items-center gap-2 sm:gap-x-3">
        <span className="font-bold max-sm:w-full">{t('answerer')}</span>
        <FilterLink href={to({ role: null })} chosen={!choice.role} text={t('all')} />
        {ROLES.map((role) => (
          <FilterLink key={role} href={to({ role })} chosen={choice.role === role} text={t(role)} />
        ))}
      </nav>
      <details>
        <summary className="inline-flex min-h-11 list-none items-center gap-2 [&::-webkit-details-marker]:hidden">
          <span className="font-bold">{t('theme')}</span>
          <span>{choice.theme?.names[locale] ?? t('all')}</span>
          <ChevronDown aria-hidden size={20} strokeWidth={1.75} />
        </summary>
        <nav aria-label={t('theme')} className="flex flex-wrap gap-2 pt-1">
          <FilterLink href={to({ theme: null })} chosen={!choice.theme} text={t('all')} />
          {themes.map((theme) => (
            <FilterLink
              key={theme.id}
              href={to({ theme })}
              chosen={choice.theme?.id === theme.id}
              text={theme.names[locale]}
            />
          ))}
        </nav>
      </details>
    </div>
  );
}
