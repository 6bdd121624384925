import type { Helpline } from '#lib/help/helplines.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { OpenTalk } from '#lib/members/check-in.ts';

/** For somebody who would like to talk: who knows of it, when that one is in touch, and whom to call meanwhile. */
export async function TalkCard({
  locale,
  talk: { who, contact },
  line,
}: {
  locale: Locale;
  talk: OpenTalk;
  line: Helpline;
}) {
  const t = await getTranslations({ locale, namespace: 'deskCare' });
  return (
    <section
      aria-labelledby="talk"
      className="grid max-w-form gap-3 rounded-card bg-apricot-soft p-5"
    >
      <h2 id="talk" className="text-xl">
        {t('talk.title')}
      </h2>
      <p>{who ? t('talk.told', { who }) : t('talk.nobody')}</p>
      {contact && <p>{t('talk.reach', { contact })}</p>}
      <p>
        {t('line', { name: line.name, phone: line.phone })}{' '}
        <a href={line.href} className="inline-flex min-h-11 items-center font-bold">
          {t('talk.call', { phone: line.phone })}
        </a>
      </p>
    </section>
  );
}
