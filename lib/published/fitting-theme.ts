import type { Locale } from '../i18n/routing.ts';
import type { ThemeView } from '../themes/published.ts';

// How much a word says of a theme with it in its name, its topics or its description.
const WORTH = { name: 4, topic: 2, description: 1 };

/** The theme whose own words meet most of what is searched for, or null when none meets any. */
export function fittingTheme(
  themes: readonly ThemeView[],
  locale: Locale,
  matches: (text: string) => readonly unknown[],
): ThemeView | null {
  const scored = themes.map((theme) => {
    const times = (text: string) => matches(text).length;
    const score =
      WORTH.name * times(theme.names[locale]) +
      WORTH.topic * times(theme.topics[locale].join(', ')) +
      WORTH.description * times(theme.descriptions[locale]);
    return { theme, score };
  });
  const [best] = scored.sort((one, other) => other.score - one.score);
  return best && best.score > 0 ? best.theme : null;
}
