import { VISITOR } from '../actor.ts';
import { reading } from '../db/client.ts';
import type { Locale } from '../i18n/routing.ts';
import type { ThemeId } from '../id.ts';
import { publishedThemes } from '../themes/published.ts';
import { type ExpectedWait, expectedWaits } from './expected-wait.ts';

export type ThemeChoice = { value: ThemeId; label: string; wait: ExpectedWait };

const shared = globalThis as { rinnallaThemeChoices?: Partial<Record<Locale, ThemeChoice[]>> };

/**
 * The themes to ask about, each with its wait; without the database those last seen, so that an asker gets
 * their form back with everything in it.
 */
export async function themeChoices(locale: Locale): Promise<ThemeChoice[]> {
  shared.rinnallaThemeChoices ??= {};
  try {
    const themes = await publishedThemes();
    const waits = await reading(VISITOR, (tx) => expectedWaits(tx));
    const choices = themes.flatMap(({ id, names }) => {
      const wait = waits.find(({ themeId }) => themeId === id);
      return wait ? { value: id, label: names[locale], wait } : [];
    });
    shared.rinnallaThemeChoices[locale] = choices;
    return choices;
  } catch (error) {
    const lastSeen = shared.rinnallaThemeChoices[locale];
    if (!lastSeen) throw error;
    return lastSeen;
  }
}
