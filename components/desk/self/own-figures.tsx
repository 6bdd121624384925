import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { OwnPage } from '#lib/members/own-page.ts';

const SHOWN = ['answers', 'helped', 'words'] as const;

/** What somebody has given, for themselves: no comparison with anybody. */
export async function OwnFigures({ locale, given }: { locale: Locale; given: OwnPage['given'] }) {
  const t = await getTranslations({ locale, namespace: 'deskSelf.given' });
  const some = SHOWN.filter((what) => given[what] > 0);
  if (some.length === 0) return <p className="max-w-text text-ink-soft">{t('nothingYet')}</p>;
  return (
    <div className="grid gap-3">
      <dl className="grid gap-3 sm:grid-cols-3">
        {some.map((what) => (
          <div
            key={what}
            className="flex flex-col-reverse justify-end rounded-card bg-pine-soft p-4"
          >
            <dt className="text-sm">{t(what, { count: given[what] })}</dt>
            <dd className="font-serif text-2xl tabular-nums">{given[what]}</dd>
          </div>
        ))}
      </dl>
      <p className="max-w-text text-sm text-ink-soft">{t('kept')}</p>
    </div>
  );
}
