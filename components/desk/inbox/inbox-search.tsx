import { Button } from '#components/ui/button.tsx';
import { controlStyle } from '#components/ui/field.tsx';
import { Search } from '#components/ui/icons.tsx';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

export async function InboxSearch({ locale, q = '' }: { locale: Locale; q?: string }) {
  const t = await getTranslations({ locale, namespace: 'deskInbox' });
  return (
    <search>
      <form
        action={pathFor(locale, 'desk')}
        autoComplete="off"
        className="flex flex-wrap items-center gap-x-2"
      >
        <label htmlFor="q" className="w-full pb-1 text-sm text-ink-soft">
          {t('search.label')}
        </label>
        <input
          id="q"
          type="search"
          name="q"
          defaultValue={q}
          className={`${controlStyle} min-w-0 max-w-100 flex-1 bg-surface!`}
        />
        <Button type="submit" variant="quiet">
          <Search aria-hidden size={20} strokeWidth={1.75} />
          <span className="max-sm:sr-only">{t('search.submit')}</span>
        </Button>
      </form>
    </search>
  );
}
