'use client';

import { useEffect } from 'react';
import { dropDraft } from './draft.ts';

/** Stands where the question has arrived: the draft on this device has done its work. */
export function DraftSent() {
  useEffect(dropDraft, []);
  return null;
}
