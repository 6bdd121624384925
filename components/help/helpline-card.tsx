import { ButtonLink } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import type { Helpline } from '#lib/help/helplines.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { Opening } from './opening.tsx';

/** One helpline with room around it: what it is for, hours where they are known, the number to press. */
export async function HelplineCard({ locale, line }: { locale: Locale; line: Helpline }) {
  const t = await getTranslations({ locale, namespace: 'helpNow' });
  const topics = line.topics.map((topic) => (topic === 'acute' ? '' : t(`topic.${topic}`)));
  return (
    <Card as="li" className="flex flex-col items-start gap-2 p-5">
      <h3>{line.name}</h3>
      <p className="first-letter:uppercase">{topics.filter(Boolean).join(', ')}</p>
      {line.hours && (
        <p className="text-ink-soft">
          <Opening locale={locale} hours={line.hours} />
        </p>
      )}
      <div className="mt-auto flex flex-wrap items-center gap-x-5 gap-y-1 pt-2">
        <ButtonLink tone="alert" href={line.href} className="whitespace-normal">
          {t('call', { phone: line.phone })}
        </ButtonLink>
        {line.also.map((phone) => (
          <a
            key={phone}
            href={`tel:${phone.replaceAll(' ', '')}`}
            className="inline-flex min-h-11 items-center whitespace-normal text-alert"
          >
            {t('also', { phone })}
          </a>
        ))}
        {line.url && (
          <a href={line.url} rel="noreferrer" className="inline-flex min-h-11 items-center">
            {t(line.chat ? 'chatAndWebsite' : 'website', { name: new URL(line.url).hostname })}
          </a>
        )}
      </div>
    </Card>
  );
}
