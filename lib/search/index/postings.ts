// Postings: a question's number in its chunk and the term's impact, three bytes each. Numbers only grow, so a
// new question goes to the end, which the database can do without reading the rest.

/** How many numbers share a chunk: a common term's entries there are 50 kB at most. */
export const CHUNK = 16_384;
export const ENTRY = 3; // bytes: two of the place, one of the impact

/** The most a term can say of a question. */
export const FULL_IMPACT = 255;

/** Where a question stands: its chunk, and its place there. */
export function placeIn(number: number): { chunk: number; place: number } {
  return { chunk: Math.floor(number / CHUNK), place: number % CHUNK };
}

/** Writes one entry at its turn; for those who make many at once. */
export function writeEntry(into: Uint8Array, turn: number, place: number, impact: number): void {
  const at = turn * ENTRY;
  into[at] = place & 0xff;
  into[at + 1] = place >> 8;
  into[at + 2] = impact;
}

/** Bytes that so many entries take. */
export function sizeOf(count: number): number {
  return count * ENTRY;
}

/** The number of the question whose entry begins here. */
export function numberAt(entries: Uint8Array, at: number, chunk: number): number {
  return chunk * CHUNK + ((entries[at] as number) | ((entries[at + 1] as number) << 8));
}

/** The entries without one question. */
export function withoutPlace(entries: Uint8Array, place: number): Uint8Array {
  for (let at = 0; at < entries.length; at += ENTRY) {
    if (entries[at] !== (place & 0xff) || entries[at + 1] !== place >> 8) continue;
    const rest = new Uint8Array(entries.length - ENTRY);
    rest.set(entries.subarray(0, at));
    rest.set(entries.subarray(at + ENTRY), at);
    return rest;
  }
  return entries;
}
