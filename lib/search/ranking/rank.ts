// A hit's order in one number: its tier, then its score, which stays below this: twelve words at most, each
// worth 13 at most, and a third more for having all.
const TIER = 256;

/** The best of many hits, as few as are asked for: most are looked at and let go. */
export class Best {
  readonly #limit: number;
  // A heap, the worst of the best on top: places in two lists of numbers.
  #numbers: number[] = [];
  #orders: number[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Tier 0 comes first, then the higher score, then the newer question. */
  add(number: number, tier: number, score: number): void {
    const order = Math.min(score, TIER - 1) - tier * TIER;
    const size = this.#numbers.length;
    if (size < this.#limit) {
      this.#numbers.push(number);
      this.#orders.push(order);
      this.#rise(size);
    } else if (size > 0 && this.#worst(number, order)) {
      this.#numbers[0] = number;
      this.#orders[0] = order;
      this.#sink();
    }
  }

  /** Their numbers, best first. */
  list(): number[] {
    return this.#numbers
      .map((number, index) => ({ number, order: this.#orders[index] as number }))
      .sort((one, other) => other.order - one.order || other.number - one.number)
      .map(({ number }) => number);
  }

  /** Whether the top is worse than this. */
  #worst(number: number, order: number): boolean {
    const top = this.#orders[0] as number;
    return top < order || (top === order && (this.#numbers[0] as number) < number);
  }

  #before(one: number, other: number): boolean {
    const difference = (this.#orders[one] as number) - (this.#orders[other] as number);
    if (difference !== 0) return difference < 0;
    return (this.#numbers[one] as number) < (this.#numbers[other] as number);
  }

  #rise(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.#before(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  #sink(): void {
    for (let at = 0; ; ) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < this.#numbers.length && this.#before(child, least)) least = child;
      if (least === at) return;
      this.#swap(at, least);
      at = least;
    }
  }

  #swap(one: number, other: number): void {
    const number = this.#numbers[one] as number;
    this.#numbers[one] = this.#numbers[other] as number;
    this.#numbers[other] = number;
    const order = this.#orders[one] as number;
    this.#orders[one] = this.#orders[other] as number;
    this.#orders[other] = order;
  }
}
