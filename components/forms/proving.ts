import type { Challenge } from 'altcha-lib/types';
import type { FormState } from '#lib/web/form-state.ts';

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** Sends a form again with a proof of work when the server asks for one; where none can be made, without. */
export function proving(action: Action): Action {
  if (typeof window === 'undefined') return action;
  return async (state, form) => {
    if (!form.has('opened')) return action(state, form); // a form that nobody floods
    form.set('scripts', 'on');
    const answer = await action(state, form);
    if (answer.code !== 'too_fast') return answer;
    try {
      form.set('proof', await proofFor(String(form.get('formToken'))));
    } catch {
      form.delete('scripts'); // an old browser, an address without https, or the connection
    }
    return action(state, form);
  };
}

async function proofFor(formToken: string): Promise<string> {
  const [{ solveChallenge }, { deriveKey }, answer] = await Promise.all([
    import('altcha-lib'),
    import('altcha-lib/algorithms/web/pbkdf2'),
    fetch(`/api/proof?form=${formToken}`),
  ]);
  const challenge: Challenge = await answer.json();
  const solution = await solveChallenge({ challenge, deriveKey });
  return JSON.stringify({ challenge, solution });
}
