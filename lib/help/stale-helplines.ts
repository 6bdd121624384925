import { clock, DAY } from '../clock.ts';
import type { Helpline } from './helplines.ts';

const FRESH_DAYS = 90;

/** The lines that nobody has checked for over 90 days: a number or its hours may have changed. */
export function staleHelplines(lines: readonly Helpline[], now = clock.now()): Helpline[] {
  return lines.filter(
    ({ verifiedAt }) => now.getTime() - Date.parse(verifiedAt) > FRESH_DAYS * DAY,
  );
}
