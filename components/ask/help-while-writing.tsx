import { TalkLine } from '#components/help/talk-line.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { Phone } from '#components/ui/icons.tsx';
import { linesInDanger } from '#lib/help/danger-lines.ts';
import { DANGER_MATTERS } from '#lib/help/danger-matters.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { HelpBeside } from './help-beside.tsx';

/** The quiet box below the text being written: 112 and all help, or who fits what the words mean. */
export async function HelpWhileWriting({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'helpNow' });
  const fitting = DANGER_MATTERS.flatMap((matter) =>
    [false, true].map((young) => ({
      matter,
      young,
      lines: linesInDanger({ language: locale, matter, young }),
    })),
  );
  const lines = new Map(fitting.flatMap((one) => one.lines.map((line) => [line.id, line])));
  const ways = (
    <p className="flex flex-wrap items-center gap-x-5 gap-y-1">
      <ButtonLink tone="alert" variant="quiet" href="tel:112">
        <Phone size={20} />
        {t('danger.call')}
      </ButtonLink>
      <a
        href={pathFor(locale, 'helpNow')}
        target="_blank"
        rel="noopener"
        className="inline-flex min-h-11 items-center font-semibold text-alert"
      >
        {t('beside.all')}
      </a>
    </p>
  );
  return (
    <HelpBeside
      calm={
        <div className="grid gap-2">
          <h3 className="text-base">{t('short.title')}</h3>
          <p>{t('short.body')}</p>
          {ways}
        </div>
      }
      talk={
        <>
          <h3 className="text-base">{t('beside.title')}</h3>
          <p>{t('beside.writing')}</p>
          {ways}
        </>
      }
      lines={Object.fromEntries(
        [...lines.values()].map((line) => [
          line.id,
          <TalkLine key={line.id} locale={locale} line={line} />,
        ]),
      )}
      matters={fitting.map(({ matter, young, lines: found }) => ({
        matter,
        young,
        ids: found.map(({ id }) => id),
      }))}
      said={t('beside.writingSaid')}
    />
  );
}
