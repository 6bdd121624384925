import type { ErrorCode } from '../errors.ts';

/** What a form gets back when it was not done: why, beside which fields, and all that was typed. */
export type FormState = {
  code: ErrorCode | null;
  fields: Record<string, string>; // field name -> key of the namespace `forms`
  values: Record<string, string>;
};

export const EMPTY_FORM: FormState = { code: null, fields: {}, values: {} };
