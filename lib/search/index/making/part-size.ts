// What whoever publishes meanwhile waits for at most, twice over on a machine that is suddenly busy.
const AIM_MS = 300;
const FIRST = 64; // questions: quick everywhere
const FEWEST = 16; // so that what each part costs by itself never outweighs its questions
const MOST = 2_048; // whose terms and words fit into memory and one statement
const FASTER = 2; // times as many at most: one quick part says little

/** How many questions go into the index in one part, so that a part holds its lock for a third of a second. */
export class PartSize {
  #now = FIRST;

  /** For the next part. */
  get now(): number {
    return this.#now;
  }

  /** Says how long a part of so many questions held the lock, in ms. */
  took(questions: number, ms: number): void {
    const fitting = Math.floor((questions * AIM_MS) / Math.max(ms, 1));
    const most = Math.min(MOST, this.#now * FASTER);
    this.#now = Math.max(FEWEST, Math.min(most, fitting));
  }
}
