'use client';

import type { ChangeEvent } from 'react';
import { FormSelect, FormTextArea } from '#components/forms/fields.tsx';

type Reason = { value: string; label: string; text: string };

/** Reason and text of a decline; choosing a reason suggests a text, unless one is being written. */
export function DeclineFields({
  language,
  reasonLabel,
  chooseLabel,
  textLabel,
  textHint,
  reasons,
}: {
  language: string;
  reasonLabel: string;
  chooseLabel: string;
  textLabel: string;
  textHint: string;
  reasons: Reason[];
}) {
  function suggest({ target }: ChangeEvent<HTMLSelectElement>) {
    const area = target.form?.elements.namedItem('text');
    if (!(area instanceof HTMLTextAreaElement)) return;
    const own = area.value.trim() !== '' && !reasons.some(({ text }) => text === area.value);
    if (own) return;
    area.value = reasons.find(({ value }) => value === target.value)?.text ?? '';
  }
  return (
    <>
      <FormSelect
        name="reason"
        label={reasonLabel}
        defaultValue=""
        options={[{ value: '', label: chooseLabel }, ...reasons]}
        onChange={suggest}
      />
      <FormTextArea name="text" label={textLabel} hint={textHint} rows={6} lang={language} />
    </>
  );
}
