import type { PersonalKind } from './finding.ts';

/** A name in lower case; `alone` when it stood where a family name or a single name does, and so is one by itself. */
export type KnownName = { name: string; sure: boolean; alone: boolean };

/**
 * What the originals of a question tell about who somebody is, so that it is looked for in every text that
 * is made of them. Plain data: it may go to the browser. Made by `namesOf`, read by `personalDataIn`.
 */
export type Known = {
  /** Given and family names in lower case; `sure` when somebody's whole name or introduction stood there. */
  names: readonly KnownName[];
  /** Towns beside a school or work, schools, streets: in lower case. */
  places: readonly string[];
  /** Names in social media, without an at sign, as they were written. */
  accounts: readonly string[];
  /** Whatever else was found, as it was written: some is told by its neighbours alone, and those may be gone. */
  said: readonly { text: string; kind: PersonalKind }[];
};
