import { ActionForm } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { Card } from '#components/ui/card.tsx';
import { formTexts } from '#lib/i18n/form-texts.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { demoAccounts } from '../../../../prisma/seed/demo-accounts.ts';
import { demoSignInAction } from './actions.ts';

export async function DemoAccounts({ locale, to }: { locale: Locale; to: string }) {
  const t = await getTranslations({ locale, namespace: 'signIn' });
  const texts = await formTexts(locale);
  return (
    <Card as="section" tone="apricot" className="grid gap-4 p-6">
      <h2>{t('demo.heading')}</h2>
      <p>{t('demo.lead')}</p>
      <ul className="grid gap-2">
        {demoAccounts.map(({ kind, email, displayName, organisation }) =>
          kind === 'operator' ? null : (
            <li key={email}>
              <ActionForm action={demoSignInAction} locale={locale} texts={texts}>
                <input type="hidden" name="email" value={email} />
                <input type="hidden" name="to" value={to} />
                <SubmitButton
                  variant="quiet"
                  className="w-full flex-col gap-x-4 gap-y-0.5 rounded-card! text-left max-sm:items-start sm:flex-row sm:justify-between"
                >
                  <span>
                    {displayName}, {organisation}
                  </span>
                  <span className="font-normal">{t(`roles.${kind}`)}</span>
                </SubmitButton>
              </ActionForm>
            </li>
          ),
        )}
      </ul>
      <p>
        <a href="/dev/mail" className="inline-flex min-h-11 items-center">
          {t('demo.outbox')}
        </a>
      </p>
    </Card>
  );
}
