'use client';

import type { ReactNode } from 'react';
import { useFormState } from './action-form.tsx';

/** Stands in an ActionForm only after the server gave it back: what was typed must be seen again. */
export function Returned({ children }: { children: ReactNode }) {
  return useFormState().code === null ? null : children;
}
