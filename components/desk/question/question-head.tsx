import { ThemeChip } from '#components/questions/theme-chip.tsx';
import type { DeskQuestion } from '#lib/desk/desk-question.ts';
import { inLocale } from '#lib/i18n/localised.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FirstMarks } from '#lib/triage/first-marks.ts';
import { ConcernChips } from '../frame/concern-chips.tsx';
import { Due } from '../frame/due.tsx';
import { Moment } from '../frame/moment.tsx';
import { MarkedParagraphs, MarkedText } from './marked-text.tsx';

export async function QuestionHead({
  locale,
  question,
  today,
  marks,
}: {
  locale: Locale;
  question: DeskQuestion;
  today: Date;
  marks: FirstMarks | null; // for whoever reads it first
}) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const status = await getTranslations({ locale, namespace: 'status' });
  const ask = await getTranslations({ locale, namespace: 'ask' });
  const { ageBand, aboutWhom, region, gender } = question.background;
  const wishes = [
    ageBand ? t('askerAge', { age: ask(`ages.${ageBand}`) }) : t('asker'),
    gender,
    region && ask(`regions.${region}`),
    aboutWhom && t(`about.${aboutWhom}`),
    t(`audience.${question.facts.audience}`),
    question.facts.audience === 'publish' && question.previewFirst && t('previewFirst'),
    question.foreign && question.language !== locale && t(`language.${question.language}`),
  ];
  const unanswered = question.facts.status !== 'answered' && question.facts.status !== 'closed';
  return (
    <article>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-ink-soft">
        <ConcernChips locale={locale} risk={question.facts.risk} urgent={question.urgent} />
        <ThemeChip name={inLocale(question.themeName, locale)} />
        <span>{wishes.filter(Boolean).join(' · ')}</span>
      </p>
      <h1
        lang={question.title ? question.language : undefined}
        dir="auto"
        className="mt-3 text-2xl"
      >
        {question.title ? (
          <MarkedText text={question.title} finds={marks?.title ?? []} />
        ) : (
          t('untitled')
        )}
      </h1>
      <p className="mt-2 flex flex-wrap gap-x-2 text-sm text-ink-soft">
        <b className="text-ink">
          <span>{status(question.facts.status)}</span>
          {question.facts.status === 'answered' && (
            <span>, {status(`visibility.${visibilityOf(question.facts)}`)}</span>
          )}
        </b>
        <span>
          {t.rich('arrived', {
            at: () => <Moment locale={locale} at={question.receivedAt} />,
          })}
        </span>
        {unanswered && (
          <Due
            locale={locale}
            promisedOn={question.promisedOn}
            today={today}
            atOnce={question.alarm !== null}
          />
        )}
      </p>
      <div lang={question.language} data-quotable className="mt-5">
        <MarkedParagraphs text={question.body} finds={marks?.body ?? []} />
      </div>
    </article>
  );
}

// Hidden by the desk it may come back; taken back by its asker it may not.
const visibilityOf = ({ visibility, version }: DeskQuestion['facts']) =>
  visibility === 'hidden' && version?.hidden ? 'hiddenByDesk' : visibility;
