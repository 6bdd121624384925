/** How often something may be done: `times` within `within` milliseconds. */
export type Limit = {
  name: string;
  times: number;
  within: number;
  /** Counted by each process for itself: where it only spares the machine. */
  here?: true;
  /** Tries at a secret: nobody gets one while they cannot be counted for all processes together. */
  strict?: true;
};

// A limit's time in so many slices. A use counts until the slice it was in has passed whole, so there are never
// more than `times` within `within`, and whoever has to wait waits a sixth longer at most.
const SLICES = 6;

/** Of how many slices uses count at a moment: those of the limit's time, and the one that has begun. */
export const COUNTED = SLICES + 1;

/** The number of the slice in which a moment lies. */
export function sliceOf({ within }: Limit, now: Date): number {
  return Math.floor((now.getTime() * SLICES) / within);
}
