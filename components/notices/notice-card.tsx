import { ActionForm } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { Card } from '#components/ui/card.tsx';
import { formTexts } from '#lib/i18n/form-texts.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { NoticeChannel } from '#lib/notices/channels.ts';
import type { NoticePage } from '#lib/notices/schema.ts';
import type { FormState } from '#lib/web/form-state.ts';
import { EmailForm } from './email-form.tsx';
import { PushButton } from './push-button.tsx';

type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** Ways to hear that there is something to read. None is needed, and each can be taken away. */
export async function NoticeCard({
  locale,
  page,
  channels,
  pushKey,
  actions,
}: {
  locale: Locale;
  page: NoticePage; // where the card stands
  /** Null when there is none to choose any more: an address that was not taken may still come back. */
  channels: NoticeChannel[] | null;
  /** The public key of this installation for push messages; null where there are none. */
  pushKey: string | null;
  actions: { email: FormAction; push: FormAction; remove: FormAction };
}) {
  const t = await getTranslations({ locale, namespace: 'notices' });
  const form = { locale, texts: await formTexts(locale) };
  return (
    <Card as="section" className="grid gap-4 p-5 empty:hidden print:hidden">
      {channels && (
        <div className="grid gap-1">
          <h2 className="text-lg">{t('heading')}</h2>
          <p className="text-ink-soft">{t('lead')}</p>
        </div>
      )}
      {channels?.map(({ id, kind, shown }) => (
        <ActionForm
          key={id}
          action={actions.remove}
          {...form}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line pt-3"
        >
          <input type="hidden" name="page" value={page} />
          <input type="hidden" name="channelId" value={id} />
          <span className="min-w-0 wrap-anywhere">{t(`on.${kind}`, { address: shown ?? '' })}</span>
          <SubmitButton variant="plain">{t('remove')}</SubmitButton>
        </ActionForm>
      ))}
      {pushKey && (
        <ActionForm action={actions.push} {...form} className="grid gap-2 empty:hidden">
          <input type="hidden" name="page" value={page} />
          <PushButton
            publicKey={pushKey}
            texts={{ ask: t('push.ask'), hint: t('push.hint'), refused: t('push.refused') }}
          />
        </ActionForm>
      )}
      <EmailForm action={actions.email} locale={locale} page={channels ? page : undefined} />
    </Card>
  );
}
