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

/** What somebody typed into a form, but for fields that are never given back. */
export function typedInto(form: FormData, secret: readonly string[] = []): Record<string, string> {
  const entries = [...form].filter(
    (entry): entry is [string, string] =>
      // Names with a $ are the framework's own.
      typeof entry[1] === 'string' && !secret.includes(entry[0]) && !entry[0].startsWith('$'),
  );
  return Object.fromEntries(entries);
}
