'use client';

import type { ReactNode } from 'react';
import { useField } from '#components/forms/action-form.tsx';
import { ChoiceGroup } from '#components/ui/choice-group.tsx';

export function RiskGroup(props: { legend: string; hint: string; children: ReactNode }) {
  const { error } = useField('risk');
  return <ChoiceGroup id="risk" error={error} {...props} />;
}
