import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '#components/ui/button.tsx';
import type { Helpline } from '#lib/help/helplines.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { Opening } from './opening.tsx';

/** One helpline with room around it: number to press, hours where they are known, its own site. */
export async function HelplineCard({ locale, line }: { locale: Locale; line: Helpline }) {
  const t = await getTranslations({ locale, namespace: 'helpNow' });
  return (
    <li className="grid grid-cols-1 content-start justify-items-start gap-2 rounded-card border border-line bg-surface p-5">
      <h3>{line.name}</h3>
      {line.hours && (
        <p className="text-ink-soft">
          <Opening locale={locale} hours={line.hours} />
        </p>
      )}
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
    </li>
  );
}
