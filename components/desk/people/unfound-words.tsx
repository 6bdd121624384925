import { Day } from '#components/ui/day.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Unfound } from '#lib/search/unfound-words.ts';
import type { ThemeView } from '#lib/themes/published.ts';

const WEEKS = 4; // what is needed now; older wishes may have been answered since

/** What readers looked for and did not find, as words alone: what an organisation may want to write of. */
export async function UnfoundWords({
  locale,
  unfound,
  fewest,
  themes,
}: {
  locale: Locale;
  unfound: readonly Unfound[]; // newest week first
  fewest: number; // from how many visitors on a word is shown
  themes: readonly ThemeView[];
}) {
  const t = await getTranslations({ locale, namespace: 'desk.unfound' });
  const weeks = Map.groupBy(unfound, ({ week }) => week.getTime());
  const themeName = (id: string | null) =>
    themes.find((theme) => theme.id === id)?.names[locale] ?? t('anyTheme');
  return (
    <section aria-labelledby="unfound" className="grid max-w-form gap-4">
      <h2 id="unfound" className="text-xl">
        {t('title')}
      </h2>
      <p className="text-ink-soft">{t(weeks.size > 0 ? 'lead' : 'none', { fewest })}</p>
      {[...weeks].slice(0, WEEKS).map(([week, words]) => (
        <table key={week} className="w-full text-left">
          <caption className="pb-1 text-left font-bold">
            {t.rich('week', { day: () => <Day locale={locale} date={new Date(week)} /> })}
          </caption>
          <thead className="text-sm text-ink-soft">
            <tr className="border-b border-line">
              <th className="py-1.5 pr-4 font-normal">{t('word')}</th>
              <th className="py-1.5 pr-4 font-normal">{t('theme')}</th>
              <th className="py-1.5 text-right font-normal">{t('visitors')}</th>
            </tr>
          </thead>
          <tbody>
            {words.map(({ word, themeId, visitors }) => (
              <tr key={`${word} ${themeId}`} className="border-b border-line">
                <td className="py-1.5 pr-4 font-semibold">{word}</td>
                <td className="py-1.5 pr-4 text-ink-soft">{themeName(themeId)}</td>
                <td className="py-1.5 text-right tabular-nums">{visitors}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}
