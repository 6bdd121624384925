'use client';

import type { ComponentProps } from 'react';
import { ChoiceGroup } from '#components/ui/choice-group.tsx';
import { useField } from './action-form.tsx';

export function FormChoiceGroup(props: Omit<ComponentProps<typeof ChoiceGroup>, 'error'>) {
  const { error } = useField(props.id);
  return <ChoiceGroup {...props} error={error} />;
}
