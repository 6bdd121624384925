import { ButtonLink } from '#components/ui/button.tsx';
import { Phone } from '#components/ui/icons.tsx';
import type { AskerLine } from '#lib/help/asker-lines.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { Opening } from './opening.tsx';

/** One line to press where words mean danger: its number, or the chat by its name, and when it answers. */
export async function TalkLine({ locale, line }: { locale: Locale; line: AskerLine }) {
  const t = await getTranslations({ locale, namespace: 'helpNow' });
  const { phone, name, href, chat, url, hours } = line;
  return (
    <>
      <ButtonLink tone="alert" variant="quiet" href={href} rel={phone ? undefined : 'noreferrer'}>
        {phone && <Phone size={20} />}
        <span>{phone ?? name}</span>
      </ButtonLink>
      <span className="min-w-0">
        {phone && <span>{name}</span>}
        {phone && chat && url && (
          <>
            <span> · </span>
            <a
              href={url}
              rel="noreferrer"
              aria-label={t('chatOf', { name })}
              className="inline-flex min-h-11 items-center text-alert"
            >
              {t('chat')}
            </a>
          </>
        )}
        {hours && (
          <span>
            {phone && <span> · </span>}
            <Opening locale={locale} hours={hours} />
          </span>
        )}
      </span>
    </>
  );
}
