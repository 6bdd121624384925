import { Opening } from '#components/help/opening.tsx';
import type { DeskQuestion } from '#lib/desk/desk-question.ts';
import type { AskerLine } from '#lib/help/asker-lines.ts';
import { lineText } from '#lib/help/line-text.ts';
import { isLocale, type Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { InsertButton } from '../frame/insert-button.tsx';
import { CheckedHelplines } from './checked-helplines.tsx';

const SERIOUS = 2;

/** Within reach while answering: what to keep in mind, and the lines to name in the answer. */
export async function Support({
  locale,
  question,
  lines,
}: {
  locale: Locale;
  question: DeskQuestion;
  lines: readonly AskerLine[]; // in the language of the question, as they are for its asker
}) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const own = await getTranslations({ locale, namespace: 'deskQuestion' });
  const language = isLocale(question.language) ? question.language : locale;
  const serious = question.facts.risk >= SERIOUS;
  return (
    <section
      aria-labelledby="support"
      className={`grid gap-2 text-sm ${serious ? 'rounded-card border border-transparent bg-alert-soft p-4' : ''}`}
    >
      <h2 id="support" className="text-lg">
        {t('support.title')}
      </h2>
      <p>{serious ? t('support.serious') : t('support.body')}</p>
      <ul className="grid gap-2">
        {lines.map((line) => (
          <li key={line.id} className="grid">
            <p id={`line-${line.id}`} lang={language}>
              <a href={line.href} className="inline-flex min-h-11 items-end font-bold text-alert">
                {line.phone ?? line.name}
              </a>{' '}
              {line.phone && <span>{line.name}</span>}
              {line.hours && (
                <span className="block text-ink-soft">
                  <Opening locale={language} hours={line.hours} />
                </span>
              )}
            </p>
            {question.moves.includes('submit') && (
              <InsertButton
                piece={`line ${line.id}`}
                text={lineText(line)}
                label={own('insert')}
                describedBy={`line-${line.id}`}
              />
            )}
          </li>
        ))}
      </ul>
      <CheckedHelplines locale={locale} lines={lines} />
    </section>
  );
}
