'use client';

import { type FormEvent, useState } from 'react';
import { useField } from '#components/forms/action-form.tsx';

/** What stands in a field now, as it is typed. */
export function useText(
  field: string,
  first: string,
): [string, (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) => void] {
  const { value = first } = useField(field);
  const [typed, setTyped] = useState({ of: value, text: value });
  const text = typed.of === value ? typed.text : value; // a form that came back begins anew
  return [text, (event) => setTyped({ of: value, text: event.currentTarget.value })];
}
