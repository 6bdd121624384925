import { realAheadMs } from '../support/day.ts';

/**
 * A moment as a page's clock is set to it before the page opens. Playwright adds what has passed by the
 * browser's clock, which is the real one, since it was told by ours.
 */
export function pageTime(moment: string): number {
  return Date.parse(moment) - realAheadMs();
}
