'use client';

import { type FormEvent, useCallback, useState } from 'react';
import { useField } from '#components/forms/action-form.tsx';

type Typing = (event: FormEvent<HTMLTextAreaElement>) => void;

/** What stands in a field now, as it is typed, and what hears that; the same one until the form comes back. */
export function useText(field: string, first: string): [string, Typing] {
  const { value = first } = useField(field);
  const [typed, setTyped] = useState({ of: value, text: value });
  const text = typed.of === value ? typed.text : value; // a form that came back begins anew
  const hear = useCallback<Typing>(
    (event) => setTyped({ of: value, text: event.currentTarget.value }),
    [value],
  );
  return [text, hear];
}
