import { unstable_rethrow } from 'next/navigation';
import { type FormState, typedInto } from '#lib/web/form-state.ts';

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/**
 * An action whose form stays as it is, text and all, when the way to the server breaks. Only in a browser:
 * without scripts the server must find the action itself in the form.
 */
export function keepingText(action: Action): Action {
  if (typeof window === 'undefined') return action;
  return async (state, form) => {
    try {
      return await action(state, form);
    } catch (error) {
      unstable_rethrow(error); // a redirect is how it goes well
      const code = error instanceof TypeError ? 'no_connection' : 'unavailable';
      return { code, fields: {}, values: typedInto(form) };
    }
  };
}
