'use client';

import { useFormState } from '#components/forms/action-form.tsx';
import { FormChoice } from '#components/forms/fields.tsx';

/** Asked only where a browser has filled in what nobody sees: one tick, and never a puzzle. */
export function PersonField({ label, hint }: { label: string; hint: string }) {
  const { code, values } = useFormState();
  if (code !== 'confirm_person' && !values.person) return null;
  return <FormChoice type="checkbox" name="person" label={label} hint={hint} />;
}
