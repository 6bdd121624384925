import heavyMatters from './heavy-matters.json' with { type: 'json' };

// Words that say how something is told, or that only help to tell two matters apart.
const NO_MATTER = ['fear', 'light', 'suicide', 'expectingAgain', 'loss'];

/** The matters about which nobody is shown a text unasked. */
export const HEAVY: readonly string[] = Object.keys(heavyMatters).filter(
  (matter) => !NO_MATTER.includes(matter),
);

/** Whether nobody is shown a text about a matter unasked. */
export function isHeavy(matter: string): boolean {
  return HEAVY.includes(matter);
}
