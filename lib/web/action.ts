import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import type { Actor } from '../actor.ts';
import { DomainError, type ErrorCode } from '../errors.ts';
import { DEFAULT_LOCALE, isLocale, type Locale } from '../i18n/routing.ts';
import { logUnexpected } from '../log.ts';
import { foundIn } from '../safety/found-in.ts';
import { reachedUs } from './answer-status.ts';
import { EMPTY_FORM, type FormState, typedInto } from './form-state.ts';
import { nested } from './nested.ts';
import { countUse, type RateLimit } from './rate-limit.ts';

type Options<Input, Who extends Actor> = {
  name: string;
  schema: z.ZodType<Input>;
  actor: () => Promise<Who>;
  limit?: RateLimit;
  secret?: readonly string[]; // fields that are never given back
  /** A form with texts in which personal data is pointed out, also where no script looks for it. */
  looked?: boolean;
  /** Once its fields are right, before it is done: refuses, or shows something with which the form comes back. */
  before?: (input: Input, form: FormData, locale: Locale) => Promise<Partial<FormState> | null>;
};

/**
 * Makes a server action: counts the use, parses the form, finds out who acts, runs. Expected errors become
 * codes, and the form gets back what was typed. A redirect thrown by `run` passes through.
 */
export function action<Input, Who extends Actor>(
  options: Options<Input, Who>,
  run: (actor: Who, input: Input, locale: Locale) => Promise<void>,
): (state: FormState, form: FormData) => Promise<FormState> {
  return async (_state, form) => {
    reachedUs();
    const values = typedInto(form, options.secret);
    const back = (state: Partial<FormState>): FormState => ({
      ...EMPTY_FORM,
      values,
      ...(options.looked && { found: foundIn(values) }),
      ...state,
    });
    try {
      if (options.limit) await countUse(options.limit);
      const parsed = await options.schema.safeParseAsync(nested(form));
      if (!parsed.success) return back({ code: 'invalid', fields: fieldErrors(parsed.error) });
      const first = await options.before?.(parsed.data, form, localeOf(form));
      if (first) return back(first);
      await run(await options.actor(), parsed.data, localeOf(form));
      return EMPTY_FORM;
    } catch (error) {
      unstable_rethrow(error);
      logUnexpected(options.name, error);
      const { fields = {}, other } = error instanceof DomainError ? error : {};
      return back({ code: codeOf(error), fields, other });
    }
  };
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
