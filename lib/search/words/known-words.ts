import { MEMORY } from '../../kept/budget.ts';

const ENTRY_BYTES = 100; // a name's place in its map, measured with its key and a small value
const NEIGHBOUR_BYTES = 40;

/** A moment of the index: an edition, and by `moment` what all its chunks are; without it nothing is kept. */
export type Standing = { edition: number; moment?: string };

/** A term as the index has it: how many questions hold it. */
export type StandingTerm = { id: number; questions: number };

/** What was read of the words of an edition at one moment; of words that nobody wrote that they are not there. */
export class KnownWords {
  readonly words = new Map<string, number>(); // in how many questions
  readonly near = new Map<string, string[]>(); // words written alike
  readonly terms = new Map<string, StandingTerm | null>();
  #bytes = 0;

  /** Of all that is known, in memory. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Keeps in how many questions a word stands; 0 where nobody wrote it. */
  word(name: string, questions: number): void {
    if (!this.words.has(name)) this.#bytes += ENTRY_BYTES + name.length;
    this.words.set(name, questions);
  }

  /** Keeps a term, or that it stands nowhere. */
  term(name: string, standing: StandingTerm | null): void {
    if (!this.terms.has(name)) this.#bytes += ENTRY_BYTES + name.length;
    this.terms.set(name, standing);
  }

  /** Keeps the words that are written like one. */
  neighbours(name: string, written: string[]): void {
    this.#bytes += ENTRY_BYTES + name.length + written.length * NEIGHBOUR_BYTES;
    this.near.set(name, written);
  }
}

const shared = globalThis as { rinnallaSearchWords?: { moment: string; known: KnownWords } };

/** What was known when somebody asked last; it may be of another moment. */
export function knownLast(): KnownWords {
  return shared.rinnallaSearchWords?.known ?? new KnownWords();
}

/** What is known at a moment: kept for the next searches until something is published or hidden, or it is too much. */
export function knownAt({ edition, moment }: Standing): KnownWords {
  if (moment === undefined) return new KnownWords();
  const name = `${edition} ${moment}`;
  const kept = shared.rinnallaSearchWords;
  if (kept?.moment === name && kept.known.bytes < MEMORY.vocabulary) return kept.known;
  const known = new KnownWords();
  shared.rinnallaSearchWords = { moment: name, known };
  return known;
}
