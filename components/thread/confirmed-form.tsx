import { ActionForm } from '#components/forms/action-form.tsx';
import { FormFold } from '#components/forms/form-fold.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { Card } from '#components/ui/card.tsx';
import { formTexts } from '#lib/i18n/form-texts.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { FormState } from '#lib/web/form-state.ts';

/** One button with its explanation; with `first`, it opens only after a first press. */
export async function ConfirmedForm({
  action,
  locale,
  body,
  first,
  second,
  pass,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  body: string;
  first?: string;
  second: string;
  pass?: string; // what the form takes along of what it is about
}) {
  const content = (
    <>
      <p className="text-ink-soft">{body}</p>
      <div>
        <SubmitButton variant="quiet" tone={first ? 'alert' : 'pine'}>
          {second}
        </SubmitButton>
      </div>
    </>
  );
  return (
    <Card as="section" className="p-5">
      <ActionForm
        action={action}
        locale={locale}
        texts={await formTexts(locale)}
        className="grid gap-3"
      >
        {pass && <input type="hidden" name="pass" value={pass} />}
        {first ? (
          <FormFold label={first} tone="alert">
            {content}
          </FormFold>
        ) : (
          content
        )}
      </ActionForm>
    </Card>
  );
}
