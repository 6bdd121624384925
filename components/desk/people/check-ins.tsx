import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { CheckIn } from '#lib/members/check-in.ts';
import type { FormAction } from '../frame/form-basics.ts';
import { Moment } from '../frame/moment.tsx';

type Props = { locale: Locale; texts: FormTexts; checkIns: CheckIn[]; change: FormAction };

/** What somebody has said of themselves, theirs to read and to take back. */
export function OwnCheckIns(props: Props) {
  return <List {...props} own />;
}

export async function SharedCheckIns(props: Props) {
  const t = await getTranslations({ locale: props.locale, namespace: 'deskCare.shared' });
  if (props.checkIns.length === 0) return null;
  return (
    <section aria-labelledby="shared" className="grid max-w-form gap-3">
      <h2 id="shared" className="text-xl">
        {t('title')}
      </h2>
      <p className="text-ink-soft">{t('lead')}</p>
      <List {...props} own={false} />
    </section>
  );
}

async function List({ locale, texts, checkIns, change, own }: Props & { own: boolean }) {
  const t = await getTranslations({ locale, namespace: 'deskCare' });
  return (
    <ul className="grid gap-3">
      {checkIns.map(({ id, who, feeling, note, sharedWith, at }) => (
        <li key={id} className="grid gap-1 rounded-card border border-line bg-surface p-4">
          <p className="font-bold">
            {!own && <span>{who}: </span>}
            <span>{t(`feeling.${feeling}`)}</span>
          </p>
          {note && (
            <p dir="auto" className="whitespace-pre-line">
              {note}
            </p>
          )}
          <p className="text-sm text-ink-soft">
            <Moment locale={locale} at={at} />
            {own && sharedWith && <span> · {t('sharedWith', { who: sharedWith })}</span>}
          </p>
          <ActionForm action={change} locale={locale} texts={texts}>
            <input type="hidden" name="checkInId" value={id} />
            <SubmitButton variant="plain" className="-ml-3">
              {t(own ? 'forget' : 'shared.heard')}
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}
