import type { Locale } from '../i18n/routing.ts';
import { publishedThemes } from './published.ts';

export type ThemeChoice = { value: string; label: string };

const shared = globalThis as { rinnallaThemeChoices?: Partial<Record<Locale, ThemeChoice[]>> };

/**
 * The themes one can ask about. When the database does not answer, those last seen: an asker whose
 * question could not be stored just now must get their form back with everything in it.
 */
export async function themeChoices(locale: Locale): Promise<ThemeChoice[]> {
  shared.rinnallaThemeChoices ??= {};
  try {
    const themes = await publishedThemes();
    const choices = themes.map((theme) => ({ value: theme.id, label: theme.names[locale] }));
    shared.rinnallaThemeChoices[locale] = choices;
    return choices;
  } catch (error) {
    const lastSeen = shared.rinnallaThemeChoices[locale];
    if (!lastSeen) throw error;
    return lastSeen;
  }
}
