import { unstable_rethrow } from 'next/navigation';
import { EMPTY_FORM, type FormState, isWithinBounds, typedInto } from '#lib/web/form-state.ts';

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/**
 * An action whose form stays as it is, text and all, when the way to the server breaks. Only in a browser:
 * without scripts the server must find the action itself in the form.
 */
export function keepingText(action: Action): Action {
  if (typeof window === 'undefined') return action;
  return async (_state, form) => {
    const kept = (code: FormState['code']) => ({ code, fields: {}, values: typedInto(form) });
    if (!isWithinBounds(form)) return kept('too_large'); // refused there, and all of it with it
    try {
      return await action(EMPTY_FORM, form); // what came back before need not go there once more
    } catch (error) {
      unstable_rethrow(error); // a redirect is how it goes well
      return kept(error instanceof TypeError ? 'no_connection' : 'unavailable');
    }
  };
}
