import type { Localised } from '../i18n/localised.ts';

// By their Finnish slugs: whoever reads these may be watched by the one they read about.
const WATCHED = ['vakivalta'];

/** Whether the pages of a theme offer a quick way out and keep a neutral title in the history. */
export function mayBeWatched(theme: { slugs: Localised }): boolean {
  return WATCHED.includes(theme.slugs.fi);
}
