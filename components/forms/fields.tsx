'use client';

import type { ComponentProps } from 'react';
import { Choice } from '#components/ui/choice.tsx';
import { Select } from '#components/ui/select.tsx';
import { TextArea } from '#components/ui/text-area.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { useField, useFormState } from './action-form.tsx';

/** Fields of an ActionForm: what was typed and what was wrong with it come back into them. */

export function FormTextField(props: ComponentProps<typeof TextField>) {
  const { value, error } = useField(props.name);
  return <TextField {...props} defaultValue={value ?? props.defaultValue} error={error} />;
}

export function FormTextArea(props: ComponentProps<typeof TextArea>) {
  const { value, error } = useField(props.name);
  return <TextArea {...props} defaultValue={value ?? props.defaultValue} error={error} />;
}

export function FormSelect(props: ComponentProps<typeof Select>) {
  const { value, error } = useField(props.name);
  // React resets a form after its action; the key makes the select start from what came back.
  return <Select key={value} {...props} defaultValue={value ?? props.defaultValue} error={error} />;
}

export function FormChoice(props: ComponentProps<typeof Choice>) {
  const { value } = useField(props.name);
  const sent = Object.keys(useFormState().values).length > 0;
  const checked = sent ? value === (props.value ?? 'on') : props.defaultChecked;
  return <Choice key={String(checked)} {...props} defaultChecked={checked} />;
}

/** What the page gives along with a form; where it no longer can, what came with the form before. */
export function FormHidden({ name, value }: { name: string; value: string | undefined }) {
  const { value: sent } = useField(name);
  return <input type="hidden" name={name} value={value ?? sent ?? ''} readOnly />;
}

/**
 * Marks a form as one and the same when it is sent twice, so that no question is stored twice.
 * A form that comes back keeps its mark, unless that has been used up.
 */
export function FormToken({ name, fresh }: { name: string; fresh: string }) {
  const { value } = useField(name);
  const { code } = useFormState();
  const token = value && code !== 'expired' ? value : fresh;
  return <input key={token} type="hidden" name={name} defaultValue={token} />;
}
