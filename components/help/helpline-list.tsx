import { Opening } from '#components/help/opening.tsx';
import { type AskerLine, linesForAsker } from '#lib/help/asker-lines.ts';
import { type HelpTopic, helplinesFor } from '#lib/help/helplines.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { HelpFor } from '#lib/questions/help-for.ts';

const EMERGENCY = 'tel:112';

/** The lines that fit, each with its number as a link; hours only where they are known. */
export async function HelplineList({
  locale,
  topics,
  asker,
  besideEmergency = false,
}: {
  locale: Locale;
  topics?: readonly HelpTopic[];
  /** What one asker needs, whose age or words are known: then lines that fit them, and no others. */
  asker?: HelpFor;
  /** Beside a button that calls the emergency number, which is then not said again. */
  besideEmergency?: boolean;
}) {
  const t = await getTranslations({ locale, namespace: 'helpNow' });
  const fitting: AskerLine[] = asker
    ? linesForAsker({ language: locale, ...asker })
    : helplinesFor({ language: locale, topics });
  const lines = fitting.filter(({ href }) => !(besideEmergency && href === EMERGENCY));
  return (
    <ul className="grid gap-1.5">
      {lines.map((line) => (
        <li key={line.id} className="flex flex-wrap items-baseline gap-x-2.5">
          <a href={line.href} className="inline-flex min-h-11 items-end font-bold text-alert">
            {line.phone ?? line.name}
          </a>
          <span>
            {line.phone && <span>{line.name}</span>}
            {line.phone && line.chat && line.url && (
              <>
                <span> · </span>
                <a
                  href={line.url}
                  rel="noreferrer"
                  aria-label={t('chatOf', { name: line.name })}
                  className="inline-flex min-h-11 items-end"
                >
                  {t('chat')}
                </a>
              </>
            )}
            {line.hours && (
              <span className="text-ink-soft">
                {line.phone && <span> · </span>}
                <Opening locale={locale} hours={line.hours} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
