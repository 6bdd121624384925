import type { Tx } from '../db/client.ts';
import type { Locale } from '../i18n/routing.ts';
import type { QuestionId, ThemeId } from '../id.ts';
import type { IndexState } from './index/index-state.ts';
import { Lexicon } from './index/lexicon.ts';
import { questionsOf } from './index/read-index.ts';
import { searching } from './index/transaction.ts';
import { alikeIn } from './ranking/alike-in.ts';
import { rootsIn } from './ranking/likeness.ts';
import { searchedText } from './ranking/searched-text.ts';
import { withVocabulary } from './words/with-vocabulary.ts';

const LONGEST = 4_000; // letters of a text that are compared: the matter stands at its beginning

type Input = {
  text: string;
  locale: Locale;
  themeId?: ThemeId | null;
  not?: string; // the question itself
  inCrisis?: boolean; // whoever wrote it: only what is about the very same matter is offered
  limit: number;
};

/** Published questions in the same language about the same matter, or none. The text is not kept. */
export function similarQuestions(input: Input): Promise<QuestionId[]> {
  return searching((tx, standing) => similarIn(tx, standing, input));
}

/** The same within a transaction. */
export async function similarIn(
  tx: Tx,
  standing: IndexState,
  { text, not, limit, ...like }: Input,
): Promise<QuestionId[]> {
  const [title = '', ...lines] = searchedText(text, LONGEST).split('\n');
  const told = { title, body: lines.join('\n') };
  const { synonyms } = standing;
  const roots = await withVocabulary(tx, standing, (of) =>
    rootsIn(told, like.locale, { lexicon: new Lexicon(of), synonyms }),
  );
  const [alike = []] = await alikeIn(tx, standing, [
    { ...like, text: told, roots, published: Boolean(not) },
  ]);
  const found = await questionsOf(
    tx,
    alike.slice(0, limit + 1).map(({ number }) => number), // it may be one of them itself
  );
  return found.filter((id) => id !== not).slice(0, limit);
}
