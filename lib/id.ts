import { randomInt } from 'node:crypto';
import type { z } from 'zod';

/** A text that names one kind of thing: no other id is taken for it, and no bare text. */
type Named<Kind extends string> = string & z.core.$brand<Kind>;

export type QuestionId = Named<'question'>;
export type ThemeId = Named<'theme'>;
export type ThemeSlug = Named<'theme slug'>; // in an address, another in each language
export type MemberId = Named<'member'>;
export type OrganisationId = Named<'organisation'>;
export type AccountId = Named<'account'>;
export type AnswerId = Named<'answer'>;
export type KeyId = Named<'key'>;

/** What the database can be asked about an id. Its generated client is written with this type. */
export type IdFilter<Id extends string | null> = {
  equals?: Id;
  in?: Exclude<Id, null>[];
  notIn?: Exclude<Id, null>[];
  gt?: Exclude<Id, null>;
  gte?: Exclude<Id, null>;
  lt?: Exclude<Id, null>;
  not?: IdFilter<Id> | Id;
};

// No vowels and no look-alikes: an id never spells a word and survives being read aloud.
const ALPHABET = '23456789bcdfghjkmnpqrstvwxz';
const LENGTH = 12; // 27^12 ≈ 57 bits: nobody guesses one, and 10^6 of them collide with p < 10^-5

/** Whether a text from an address could be an identifier: the database is not asked for others. */
export function isId<Id extends string>(text: string): text is Id {
  return /^[a-z0-9]{1,32}$/.test(text);
}

/** An identifier made of 12 bytes or more that nobody can tell, the same for the same. */
export function idFrom<Id extends string>(bytes: Uint8Array): Id {
  const text = Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]);
  return text.join('') as Id;
}

/** A new identifier for anything: short enough for an address, without order or meaning. */
export function newId<Id extends string>(): Id {
  const text = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return text as Id; // of whatever it is given to; one that comes in is read by lib/id-fields.ts
}
