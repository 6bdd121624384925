import { VISITOR } from '../actor.ts';
import { reading } from '../db/client.ts';
import type { DeskQuestion } from '../desk/desk-question.ts';
import { isLocale, type Locale } from '../i18n/routing.ts';
import type { QuestionId } from '../id.ts';
import { logFailure } from '../log.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { PublishedItem } from '../published/views.ts';
import { excerptOf } from '../questions/excerpt.ts';
import { PROFESSIONAL_REVIEW_RISK } from '../risk-levels.ts';
import { assessRisk } from '../safety/assess-risk.ts';
import { similarItems } from './similar-items.ts';
import { similarView } from './similar-to-written.ts';
import { SIMILAR_SHOWN, type SimilarView } from './view.ts';

/** Published questions like the one a member has open, each with how its answer begins. Compared in memory; a failure stops nothing. */
export async function similarToQuestion(
  locale: Locale,
  question: DeskQuestion,
): Promise<SimilarView[]> {
  const { id, title, body, language, facts, publication } = question;
  const like = {
    text: `${title}\n${body}`,
    locale: isLocale(language) ? language : locale,
    themeId: facts.themeId,
    ...(publication && { not: id }),
    inCrisis: assessRisk(`${title}\n${body}`) >= PROFESSIONAL_REVIEW_RISK,
    limit: SIMILAR_SHOWN,
  };
  try {
    const items = await similarItems(like);
    const answers = await answersOf(items);
    return items.map((item) => ({
      ...similarView(locale, item),
      excerpt: answers.get(item.id) ?? '',
    }));
  } catch (error) {
    logFailure('similar', error);
    return [];
  }
}

/** How the first answer of each begins. */
function answersOf(items: PublishedItem[]): Promise<Map<QuestionId, string>> {
  if (items.length === 0) return Promise.resolve(new Map());
  return reading(VISITOR, async (tx) => {
    const answers = await tx.publishedAnswer.findMany({
      where: { questionId: { in: items.map(({ id }) => id) } },
      orderBy: { answeredAt: 'asc' },
      distinct: ['questionId'],
      select: { questionId: true, body: true },
    });
    return new Map(answers.map(({ questionId, body }) => [questionId, excerptOf(plainText(body))]));
  });
}
