import type { Member } from '../actor.ts';
import type { DeskQuestion } from '../desk/desk-question.ts';
import { isLocale, type Locale } from '../i18n/routing.ts';
import { logFailure } from '../log.ts';
import { similarItems } from './similar-items.ts';
import { similarView } from './similar-to-written.ts';
import { SIMILAR_SHOWN, type SimilarView } from './view.ts';

/** Published questions like the one a member has open. Compared in memory; a failure stops nothing. */
export async function similarToQuestion(
  _actor: Member,
  locale: Locale,
  question: DeskQuestion,
): Promise<SimilarView[]> {
  const { id, title, body, language, facts, publication } = question;
  const like = {
    text: `${title}\n${body}`,
    locale: isLocale(language) ? language : locale,
    themeId: facts.themeId,
    ...(publication && { not: id }),
    limit: SIMILAR_SHOWN,
  };
  try {
    return (await similarItems(like)).map((item) => similarView(locale, item));
  } catch (error) {
    logFailure('similar', error);
    return [];
  }
}
