/** For what is one person's, or true for a moment: no cache and no browser keeps it. */
export const NEVER_KEPT = { 'cache-control': 'no-store' } as const;
