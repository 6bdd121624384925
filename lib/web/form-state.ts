import type { ErrorCode, OtherText } from '../errors.ts';
import type { Quoted } from '../safety/personal-data.ts';
import type { SimilarView } from '../similar/view.ts';

/** What a form gets back when it was not done: why, beside which fields, and all that was typed. */
export type FormState = {
  code: ErrorCode | null;
  fields: Record<string, string>; // field name -> key of the namespace `forms`
  values: Record<string, string>;
  found?: Record<string, Quoted[]>; // field name -> what in it could tell who somebody is
  similar?: SimilarView[]; // to look at before it is sent
  other?: OtherText; // what another window has saved meanwhile
};

export const EMPTY_FORM: FormState = { code: null, fields: {}, values: {} };

/** What somebody typed into a form, of the fields that are given back. */
export function typedInto(
  form: Iterable<[string, FormDataEntryValue]>,
  isGivenBack: (name: string) => boolean = () => true,
): Record<string, string> {
  const entries = [...form].filter(
    (entry): entry is [string, string] =>
      // Names with a $ are the framework's own.
      typeof entry[1] === 'string' && !entry[0].startsWith('$') && isGivenBack(entry[0]),
  );
  return Object.fromEntries(entries);
}

/** How much a form may bring: several times what the longest one holds, with all that came back before. */
export const FORM_BOUNDS = {
  bytes: 512 * 1024, // a dozen answers at their longest, twice: without scripts a form carries its last state
  fieldBytes: 256 * 1024, // of one field: a text thirty times too long still comes back to be shortened
  fields: 500, // thirty finds of a title and a body with two fields each, and the rest of the form
} as const;

const AROUND_A_FIELD = 256; // bytes at most of its name and its boundary, as a browser sends them

/** Whether all of a form may be sent at once. */
export function isWithinBounds(form: FormData): boolean {
  const bytes = [...form.values()].map((value) =>
    typeof value === 'string' ? new TextEncoder().encode(value).length : value.size,
  );
  const whole = bytes.reduce((sum, each) => sum + each + AROUND_A_FIELD, 0);
  return whole <= FORM_BOUNDS.bytes && bytes.every((each) => each <= FORM_BOUNDS.fieldBytes);
}
