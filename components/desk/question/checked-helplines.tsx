import { Day } from '#components/ui/day.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { AskerLine } from '#lib/help/asker-lines.ts';
import { staleHelplines } from '#lib/help/stale-helplines.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

/** For staff: when the numbers were last checked, and a warning about those that are too old. */
export async function CheckedHelplines({
  locale,
  lines,
}: {
  locale: Locale;
  lines: readonly AskerLine[];
}) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const stale = staleHelplines(lines);
  const [oldest] = lines.map(({ verifiedAt }) => verifiedAt).sort();
  if (stale.length > 0) {
    const names = stale
      .map(({ name, phone }) => [name, phone].filter(Boolean).join(' '))
      .join(', ');
    return (
      <Notice tone="alert">
        <p>{t('support.stale', { names })}</p>
      </Notice>
    );
  }
  if (!oldest) return null;
  return (
    <p className="text-ink-soft">
      {t.rich('support.checked', { day: () => <Day locale={locale} date={oldest} /> })}
    </p>
  );
}
