import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import type { Actor } from '../actor.ts';
import { DomainError, type ErrorCode } from '../errors.ts';
import { DEFAULT_LOCALE, isLocale, type Locale } from '../i18n/routing.ts';
import { logUnexpected } from '../log.ts';
import type { Limit } from '../rates/limit.ts';
import { foundIn } from '../safety/found-in.ts';
import { reachedUs } from './answer-status.ts';
import { declaredFields, nested } from './declared-fields.ts';
import { EMPTY_FORM, type FormState, typedInto } from './form-state.ts';
import { countUse } from './rate-limit.ts';

type Options<Input, Who extends Actor> = {
  name: string;
  schema: z.ZodType<Input>;
  /** Who acts; of whoever has several things open, the form says with which. */
  actor: (form: FormData) => Promise<Who>;
  /** How often a place may send this: every form counts before anything in it is looked at, refused ones too. */
  limit: Limit | ((form: FormData) => Promise<void>);
  also?: readonly string[]; // fields beside those of the schema, given back as they were
  secret?: readonly string[]; // fields that are never given back
  /** A form with texts in which personal data is pointed out, also where no script looks for it. */
  looked?: boolean;
  /** Once its fields are right, before it is done: refuses, or shows something with which the form comes back. */
  before?: (input: Input, form: FormData, locale: Locale) => Promise<Partial<FormState> | null>;
};

/**
 * Makes a server action: counts the use, parses the form, finds out who acts, runs. Expected errors become
 * codes, and the form gets back what was typed. Only fields that the schema declares are looked at or given
 * back. A redirect thrown by `run` passes through.
 */
export function action<Input, Who extends Actor>(
  options: Options<Input, Who>,
  run: (actor: Who, input: Input, locale: Locale) => Promise<void>,
): (state: FormState, form: FormData) => Promise<FormState> {
  const isDeclared = declaredFields(options.schema, [...(options.also ?? []), 'locale', 'which']);
  const isGivenBack = (name: string) => isDeclared(name) && !options.secret?.includes(name);
  return async (_state, form) => {
    // Arguments put together by hand: a request that makes no sense, and no fault of ours.
    if (!(form instanceof FormData)) throw new TypeError('no form');
    reachedUs();
    const values = typedInto(form, isGivenBack);
    const back = (state: Partial<FormState>): FormState => ({ ...EMPTY_FORM, values, ...state });
    const lookedAt = (state: Partial<FormState>) =>
      back({ ...(options.looked && { found: foundIn(values) }), ...state });
    let answer = back;
    try {
      await counted(options.limit, form);
      answer = lookedAt;
      const parsed = await options.schema.safeParseAsync(nested(form, isDeclared));
      if (!parsed.success) return answer({ code: 'invalid', fields: fieldErrors(parsed.error) });
      const first = await options.before?.(parsed.data, form, localeOf(form));
      if (first) return answer(first);
      await run(await options.actor(form), parsed.data, localeOf(form));
      return EMPTY_FORM;
    } catch (error) {
      unstable_rethrow(error);
      logUnexpected(options.name, error);
      const { fields = {}, other } = error instanceof DomainError ? error : {};
      return answer({ code: codeOf(error), fields, other });
    }
  };
}

async function counted<Input, Who extends Actor>(
  limit: Options<Input, Who>['limit'],
  form: FormData,
): Promise<void> {
  await (typeof limit === 'function' ? limit(form) : countUse(limit));
}

// Whatever went wrong unexpectedly, to the person it means: not now, and nothing typed is lost.
function codeOf(error: unknown): ErrorCode {
  return error instanceof DomainError ? error.code : 'unavailable';
}

function localeOf(form: FormData): Locale {
  const locale = form.get('locale');
  return isLocale(locale) ? locale : DEFAULT_LOCALE;
}

function fieldErrors(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join('.')] ??= issue.message;
  return fields;
}
