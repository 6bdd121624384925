import { type Locale, pathFor } from '../i18n/routing.ts';
import type { PublishedItem } from '../published/views.ts';
import { PROFESSIONAL_REVIEW_RISK } from '../risk-levels.ts';
import { assessRisk } from '../safety/assess-risk.ts';
import type { WrittenQuestion } from './schema.ts';
import { similarItems } from './similar-items.ts';
import { SIMILAR_SHOWN, type SimilarView } from './view.ts';

const TOO_SHORT = 15; // characters; a word or two is alike to everything

/** The published questions most alike to what somebody is writing. */
export async function similarToWritten(written: WrittenQuestion): Promise<SimilarView[]> {
  const { locale, language, theme, title, body } = written;
  const text = `${title}\n${body}`.trim();
  if (text.length < TOO_SHORT) return [];
  const like = { text, locale: language, themeId: theme || null, limit: SIMILAR_SHOWN };
  const inCrisis = assessRisk(text) >= PROFESSIONAL_REVIEW_RISK;
  return (await similarItems({ ...like, inCrisis })).map((item) => similarView(locale, item));
}

/** A published question as it is offered on a page in this language. */
export function similarView(locale: Locale, item: PublishedItem): SimilarView {
  const { handle, title, excerpt, language } = item;
  return { href: pathFor(locale, 'question', { handle }), title, excerpt, language };
}
