import type { Locale } from '../i18n/routing.ts';
import { logFailure } from '../log.ts';
import type { AskInput } from '../questions/schema.ts';
import { PROFESSIONAL_REVIEW_RISK } from '../risk-levels.ts';
import { assessRisk } from '../safety/assess-risk.ts';
import { similarToWritten } from './similar-to-written.ts';
import { SIMILAR_SEEN, type SimilarView } from './view.ts';

const isInDistress = ({ urgent, title, body }: AskInput) =>
  urgent || assessRisk(`${title}\n${body}`) >= PROFESSIONAL_REVIEW_RISK;

/** What an asker is shown before sending, where no script did it; nobody in distress is held up. */
export async function similarFirst(
  input: AskInput,
  form: FormData,
  locale: Locale,
): Promise<{ similar: SimilarView[] } | null> {
  if (form.get(SIMILAR_SEEN) || isInDistress(input)) return null;
  try {
    const similar = await similarToWritten({ ...input, locale });
    return similar.length > 0 ? { similar } : null;
  } catch (error) {
    logFailure('similar', error);
    return null;
  }
}
