'use client';

import type { ComponentProps } from 'react';
import { useFormState } from '#components/forms/action-form.tsx';
import { FormTextField } from '#components/forms/fields.tsx';

type Props = ComponentProps<typeof FormTextField> & { again: string };

/** The field of a key, which no form gives back: where it has come back and has no other hint, `again` asks to type it. */
export function KeyField({ again, hint, ...props }: Props) {
  const cameBack = useFormState().values.sameKey !== undefined;
  return <FormTextField {...props} hint={hint ?? (cameBack ? again : undefined)} />;
}
