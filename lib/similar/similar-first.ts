import type { Locale } from '../i18n/routing.ts';
import type { AskInput } from '../questions/schema.ts';
import type { FormState } from '../web/form-state.ts';
import { logFailure } from '../web/log.ts';
import { similarToWritten } from './similar-to-written.ts';
import { SIMILAR_SEEN } from './view.ts';

/**
 * What an asker looks at before the question is sent, where no script showed it while they wrote.
 * Nobody in distress is held up, and neither is anybody by a search that fails.
 */
export async function similarFirst(
  input: AskInput,
  form: FormData,
  locale: Locale,
): Promise<Partial<FormState> | null> {
  if (form.get(SIMILAR_SEEN) || input.urgent) return null;
  try {
    const similar = await similarToWritten({ ...input, locale });
    return similar.length > 0 ? { similar } : null;
  } catch (error) {
    logFailure('similar', error);
    return null;
  }
}
