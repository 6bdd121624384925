// Read aloud: 184 words a minute over 17 languages (Trauzettel-Klosinski and Dietz, IReST, 2012,
// doi:10.1167/iovs.11-8284). Silent reading is faster, but whoever is tired or worried reads slowly.
const WORDS_A_MINUTE = 180;
const LONG_MINUTES = 3; // below it nobody needs to know

/** The minutes it takes to read these texts, or null when they are short. */
export function readingMinutes(texts: readonly string[]): number | null {
  const words = texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const minutes = Math.ceil(words / WORDS_A_MINUTE);
  return minutes > LONG_MINUTES ? minutes : null;
}
