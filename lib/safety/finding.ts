export const PERSONAL_KINDS = [
  'identityCode',
  'iban',
  'email',
  'phone',
  'address',
  'plate',
  'account',
  'name',
  'place',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** A piece of personal data in a text: characters `start` to `end`, and whether it is surely that. */
export type Finding = { kind: PersonalKind; start: number; end: number; sure: boolean };

/** Every match of a pattern (flag g), or of each of several, that a test accepts, as findings. */
export function findAll(
  text: string,
  patterns: RegExp | readonly RegExp[],
  kind: PersonalKind,
  isOne: (match: RegExpExecArray) => boolean | 'perhaps' = () => true,
): Finding[] {
  return matchesIn(text, patterns).flatMap((match) => {
    const verdict = isOne(match);
    const end = match.index + match[0].length;
    return verdict ? [{ kind, start: match.index, end, sure: verdict === true }] : [];
  });
}

/** The same where only a part of the match tells: the group `it` of patterns with the flags d and g. */
export function findPart(
  text: string,
  patterns: RegExp | readonly RegExp[],
  kind: PersonalKind,
  isOne: (it: string, match: RegExpExecArray) => boolean | 'perhaps' = () => true,
): Finding[] {
  return matchesIn(text, patterns).flatMap((match) => {
    const place = match.indices?.groups?.it;
    if (!place) return [];
    const [start, end] = place;
    const verdict = isOne(text.slice(start, end), match);
    return verdict ? [{ kind, start, end, sure: verdict === true }] : [];
  });
}

const matchesIn = (text: string, patterns: RegExp | readonly RegExp[]): RegExpExecArray[] =>
  [patterns].flat().flatMap((pattern) => [...text.matchAll(pattern)]);
