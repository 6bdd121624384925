import type { Finding, PersonalKind } from './finding.ts';
import type { Known, KnownName } from './known.ts';
import { findAlone } from './personal/alone.ts';
import { findKnown } from './personal/known-names.ts';
import { GIVEN_NAMES } from './personal/lists/given-names.ts';
import { isOwnSurname, isSurnameForm } from './personal/lists/surnames.ts';
import { basicForms, pluralForms } from './personal/name-forms.ts';
import { placeNamed } from './personal/place.ts';
import { classNamed } from './personal/school.ts';

const STREET = /([\p{L}-]{5,})[ ]\d/u;

const NOBODY: Known = { names: [], places: [], accounts: [], said: [] };

type Names = Map<string, Omit<KnownName, 'name'>>; // by the name in lower case

/**
 * What tells who somebody is anywhere in the originals of a question (its title and body, follow-ups,
 * answers, background): given and family names, also those in e-mail addresses and signatures, places and
 * names in social media. Give it all originals at once, and what comes out to `personalDataIn` for each
 * text: a name that stood in one part is then found in every part, inflected and alone.
 */
export function namesOf(texts: readonly string[]): Known {
  return namesFrom(texts.map((text) => ({ text, finds: findAlone(text) })));
}

/** The same of texts that were looked through already, each with what was found in it alone. */
export function namesFrom(looked: readonly { text: string; finds: readonly Finding[] }[]): Known {
  const names: Names = new Map();
  const places = new Set<string>();
  const accounts = new Set<string>();
  const said = new Map<string, PersonalKind>();
  for (const { text, finds } of looked) {
    for (const find of finds) {
      const words = text.slice(find.start, find.end);
      if (find.kind === 'name') addName(names, words, find);
      if (find.kind === 'email') addAddressed(names, words);
      if (find.kind === 'account') {
        const account = words.split('/').at(-1)?.replace(/^@/, '') ?? '';
        accounts.add(account);
        addAddressed(names, account);
      }
      const place = find.kind === 'place' ? placeNamed(words) : undefined;
      if (place !== undefined) places.add(place);
      else if (find.kind !== 'name' && find.kind !== 'account')
        said.set(classNamed(words) ?? words, find.kind);
      const street = find.kind === 'address' ? words.match(STREET)?.[1] : undefined;
      if (street !== undefined) places.add(street.toLowerCase());
    }
  }
  return {
    names: [...names].map(([name, one]) => ({ name, ...one })),
    places: [...places],
    accounts: [...accounts],
    said: [...said].map(([text, kind]) => ({ text, kind })),
  };
}

/**
 * The same where parts of an original were covered: what stood there is looked for too, but only what stands
 * in the texts as well is told. Whoever may not read the original learns nothing of it by what is marked.
 */
export function namesBeside(texts: readonly string[], covered: readonly string[]): Known {
  const known = namesOf(texts);
  const before = namesOf(covered);
  const stands = (one: Partial<Known>) =>
    texts.some((text) => findKnown(text, { ...NOBODY, ...one }).length > 0);
  return {
    names: [...known.names, ...before.names.filter((name) => stands({ names: [name] }))],
    places: [...known.places, ...before.places.filter((place) => stands({ places: [place] }))],
    accounts: [...known.accounts, ...before.accounts.filter((one) => stands({ accounts: [one] }))],
    said: [...known.said, ...before.said.filter((one) => stands({ said: [one] }))],
  };
}

function add(names: Names, name: string, sure: boolean, alone: boolean): void {
  const before = names.get(name);
  names.set(name, { sure: sure || before?.sure === true, alone: alone || before?.alone === true });
}

function addName(names: Names, words: string, { sure }: Finding): void {
  const all = words.split(/[ \u00a0]+/);
  for (const [place, word] of all.entries()) {
    const forms = basicForms(word);
    const families = [...forms, ...pluralForms(word)].filter(isSurnameForm);
    const given = forms.filter((form) => GIVEN_NAMES.has(form));
    const known = place === all.length - 1 && place > 0 ? [families, given] : [given, families];
    const best = known.find((some) => some.length > 0) ?? forms.filter(isLong);
    const alone = place === all.length - 1;
    for (const name of best) add(names, name, sure, alone);
  }
}

// A stem of an unknown name shorter than this could be a word.
const isLong = (form: string) => form.length >= 4;

/** minna.virtanen@…, minnavirtanen@…, m_virtanen: names where they are names. */
function addAddressed(names: Names, address: string): void {
  const [local = ''] = address.toLowerCase().split(/[@ ([{]/, 1);
  const parts = local.split(/[^\p{L}]+/u).filter((part) => part.length > 2);
  const isNamed = parts.some((part) => GIVEN_NAMES.has(part));
  for (const part of parts) {
    const pair = isNamed ? null : runTogether(part);
    if (pair) for (const name of pair) add(names, name, true, false);
    else if (isNamed || isOwnSurname(part)) add(names, part, true, false);
  }
}

function runTogether(part: string): [string, string] | null {
  for (let length = part.length - 3; length >= 3; length -= 1) {
    const [given, family] = [part.slice(0, length), part.slice(length)];
    if (GIVEN_NAMES.has(given) && isSurnameForm(family)) return [given, family];
  }
  return null;
}
