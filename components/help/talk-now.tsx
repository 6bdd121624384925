import { ButtonLink } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { Phone } from '#components/ui/icons.tsx';
import { linesInDanger } from '#lib/help/danger-lines.ts';
import type { HelpMatter } from '#lib/help/danger-matters.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { TalkLine } from './talk-line.tsx';

/** Who can be talked to at once about what somebody searches for: few lines, and the way to ask. */
export async function TalkNow({
  locale,
  matter,
  askHref,
}: {
  locale: Locale;
  matter: HelpMatter;
  askHref: string;
}) {
  const t = await getTranslations({ locale, namespace: 'helpNow' });
  const link = 'inline-flex min-h-11 items-center font-semibold text-alert';
  return (
    <Card
      as="section"
      tone="alert"
      aria-labelledby="talk-now"
      className="grid max-w-form gap-3 p-5"
    >
      <h2 id="talk-now" className="text-lg">
        {t(matter === 'other' ? 'beside.other' : 'beside.title')}
      </h2>
      <p>{t('beside.body')}</p>
      <p className="flex flex-wrap items-center gap-x-5 gap-y-1">
        {matter !== 'other' && (
          <ButtonLink tone="alert" href="tel:112">
            <Phone size={20} />
            {t('danger.call')}
          </ButtonLink>
        )}
        <a href={pathFor(locale, 'helpNow')} className={link}>
          {t('beside.all')}
        </a>
        <a href={askHref} className={link}>
          {t('beside.ask')}
        </a>
      </p>
      <ul className="grid gap-2">
        {linesInDanger({ language: locale, matter }).map((line) => (
          <li key={line.id} className="flex flex-wrap items-center gap-x-3">
            <TalkLine locale={locale} line={line} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
