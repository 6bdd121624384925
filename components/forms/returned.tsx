'use client';

import type { ReactNode } from 'react';
import { useFormCode } from './action-form.tsx';

/** Stands in an ActionForm only after the server gave it back: what was typed must be seen again. */
export function Returned({ children }: { children: ReactNode }) {
  return useFormCode() === null ? null : children;
}
