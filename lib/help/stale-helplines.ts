import { clock, DAY } from '../clock.ts';
import type { AskerLine } from './asker-lines.ts';

const FRESH_DAYS = 90;

/** The lines that nobody has checked for over 90 days: a number or its hours may have changed. */
export function staleHelplines<Line extends AskerLine>(
  lines: readonly Line[],
  now = clock.now(),
): Line[] {
  return lines.filter(
    ({ verifiedAt }) => now.getTime() - Date.parse(verifiedAt) > FRESH_DAYS * DAY,
  );
}
