// A hit's order in one number: its tier, then its score. A score stays below a tier's height: twelve
// words, none of them more telling than in one of 400 000 questions (13).
const TIER = 256;
const TIERS = 4;
const BUCKETS_PER_POINT = 4;

/** Hits as they are found: many, so in numbers alone. */
export class Ranking {
  #numbers: number[] = [];
  #orders: number[] = [];

  get size(): number {
    return this.#numbers.length;
  }

  /** Tier 0 comes first. */
  add(number: number, tier: number, score: number): void {
    this.#numbers.push(number);
    this.#orders.push((TIERS - 1 - tier) * TIER + Math.min(score, TIER - 1));
  }

  /** The numbers from one rank to another; among equals the newest first. */
  between(from: number, to: number): number[] {
    if (from >= this.size) return [];
    const least = this.#leastOrder(to);
    const first: number[] = [];
    for (const [index, order] of this.#orders.entries()) if (order >= least) first.push(index);
    const order = (index: number) => this.#orders[index] as number;
    const number = (index: number) => this.#numbers[index] as number;
    return first
      .sort((one, other) => order(other) - order(one) || number(other) - number(one))
      .slice(from, to)
      .map(number);
  }

  // So many hits or a few more have at least this order. Sorting them all would take long.
  #leastOrder(count: number): number {
    const buckets = new Uint32Array(TIERS * TIER * BUCKETS_PER_POINT + 1);
    for (const order of this.#orders) {
      const bucket = Math.floor(order * BUCKETS_PER_POINT);
      buckets[bucket] = (buckets[bucket] as number) + 1;
    }
    let above = 0;
    let bucket = buckets.length;
    while (bucket > 0 && above < count) above += buckets[--bucket] as number;
    return bucket / BUCKETS_PER_POINT;
  }
}
