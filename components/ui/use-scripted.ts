'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether scripts run here; false on the server, and for as long as they have not started. */
export function useScripted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
