import { unstable_rethrow } from 'next/navigation';
import { EMPTY_FORM, type FormState, isWithinBounds, typedInto } from '#lib/web/form-state.ts';

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/**
 * An action whose form stays as it is, text and all, when the way to the server breaks. Of what the server
 * never gives back, `held` stays in the browser: twenty letters are not typed again for one slip. Only in a
 * browser: without scripts the server must find the action itself in the form.
 */
export function keepingText(action: Action, held: readonly string[] = []): Action {
  if (typeof window === 'undefined') return action;
  return async (_state, form) => {
    const kept = (code: FormState['code']) => ({ code, fields: {}, values: typedInto(form) });
    if (!isWithinBounds(form)) return kept('too_large'); // refused there, and all of it with it
    try {
      const state = await action(EMPTY_FORM, form); // what came back before need not go there once more
      return {
        ...state,
        values: { ...typedInto(form, (name) => held.includes(name)), ...state.values },
      };
    } catch (error) {
      unstable_rethrow(error); // a redirect is how it goes well
      return kept(error instanceof TypeError ? 'no_connection' : 'unavailable');
    }
  };
}
