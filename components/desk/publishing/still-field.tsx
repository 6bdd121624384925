'use client';

import { type FormEvent, memo } from 'react';
import { FormTextArea } from '#components/forms/fields.tsx';

/**
 * A text area that is drawn anew only with its form: React writes the text of the page again at each drawing,
 * and what somebody has selected there would be selected no more.
 */
export const StillField = memo(function StillField({
  name,
  label,
  text,
  language,
  short,
  onInput,
}: {
  name: string;
  label: string;
  text: string;
  language: string;
  short: boolean; // for a text of one line, which is shown whole
  onInput: (event: FormEvent<HTMLTextAreaElement>) => void;
}) {
  return (
    <FormTextArea
      name={name}
      label={label}
      defaultValue={text}
      lang={language}
      onInput={onInput}
      rows={short ? 2 : 6}
      className={short ? 'min-h-16' : 'min-h-28'}
    />
  );
});
