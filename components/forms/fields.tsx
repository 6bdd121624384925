'use client';

import type { ComponentProps } from 'react';
import { Choice } from '#components/ui/choice.tsx';
import { Select } from '#components/ui/select.tsx';
import { TextArea } from '#components/ui/text-area.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { useField, useWasSent } from './action-form.tsx';

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
  const sent = useWasSent();
  const checked = sent ? value === (props.value ?? 'on') : props.defaultChecked;
  return <Choice key={String(checked)} {...props} defaultChecked={checked} />;
}
