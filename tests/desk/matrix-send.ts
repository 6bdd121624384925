import type { Member } from '#lib/actor.ts';
import { takeDoneWord } from '#lib/desk/done-words.ts';
import type { ErrorCode } from '#lib/errors.ts';
import { documentHtml } from '#lib/web/document.ts';
import { EMPTY_FORM, type FormState } from '#lib/web/form-state.ts';
import { signIn } from '../support/framework.ts';

// How somebody of the matrix sends a form or opens a page.

export type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** A form with these fields, as a page would send it, or anybody without one. */
export function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries({ locale: 'fi', ...fields }))
    form.append(field, value);
  return form;
}

/** Sends a form in somebody's name. Answers with why it came back, null when it was done. */
export async function send(
  member: Member | null,
  action: Action,
  fields: Record<string, string>,
): Promise<ErrorCode | null> {
  signIn(member);
  try {
    return (await action(EMPTY_FORM, formOf(fields))).code;
  } catch (error) {
    // Whoever comes too late is told so on their desk.
    if (digestOf(error).startsWith('NEXT_REDIRECT')) {
      const [, id] = /done=(\w+)/.exec(digestOf(error)) ?? [];
      const word = member && (await takeDoneWord(member, id));
      return word?.name === 'taken' ? 'taken' : null;
    }
    throw error;
  }
}

type Page = (props: never) => Promise<unknown>;

/** A page of the desk as it stands before somebody; nothing where there is no such page for them. */
export async function pageOf(member: Member, page: Page, params: object = {}): Promise<string> {
  signIn(member);
  const asked = {
    params: Promise.resolve({ locale: 'fi', ...params }),
    searchParams: Promise.resolve({}),
  };
  try {
    return (await documentHtml((await page(asked as never)) as never)).toString();
  } catch (error) {
    if (digestOf(error).startsWith('NEXT_HTTP_ERROR_FALLBACK;404')) return '';
    throw error;
  }
}

function digestOf(error: unknown): string {
  return String((error as { digest?: string }).digest);
}
