import type { System } from '../../actor.ts';
import type { Tx } from '../../db/client.ts';
import { languageOf } from '../../i18n/localised.ts';
import type { Locale } from '../../i18n/routing.ts';
import type { Vocabularies } from '../words/asked-vocabulary.ts';
import { wordsOf } from '../words/letters.ts';
import { type Vocabulary, vocabularyEntries } from '../words/vocabulary.ts';
import { patiently } from './transaction.ts';

const READ = 2_000; // publications in one query
// Publications read for it. Ids are random, so the first will do; rarer words are no parts of compounds.
const ENOUGH = 50_000;

/** The words of what is published, in memory: for analysing all of it. */
export async function commonVocabulary(actor: System): Promise<Vocabularies> {
  const words = { fi: new Set<string>(), sv: new Set<string>(), en: new Set<string>() };
  let after = '';
  for (let read = 0; read < ENOUGH; read += READ) {
    const rows = await patiently(actor, (tx) => textsAfter(tx, after));
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
    for (const { text, language } of rows) {
      const known = words[languageOf(language)];
      for (const word of wordsOf(text)) known.add(word);
    }
  }
  const vocabularies = {
    fi: vocabularyOf('fi', words.fi),
    sv: vocabularyOf('sv', words.sv),
    en: vocabularyOf('en', words.en),
  };
  return (language) => vocabularies[language];
}

function vocabularyOf(language: Locale, words: ReadonlySet<string>): Vocabulary {
  const entries = new Set<string>();
  for (const word of words)
    for (const entry of vocabularyEntries(word, language).keys()) entries.add(entry);
  const has = (entry: string) => entries.has(entry);
  // How often decides between spellings only, and published texts are taken as they are written.
  return { has, frequency: (entry) => (has(entry) ? 1 : 0), near: () => [] };
}

function textsAfter(tx: Tx, after: string) {
  return tx.$queryRaw<{ id: string; language: string; text: string }[]>`
    SELECT p.question_id AS id, p.language, concat_ws(E'\n', p.title, p.body, (
      SELECT string_agg(a.body, E'\n') FROM published_answers a WHERE a.question_id = p.question_id
    )) AS text
    FROM publications p WHERE p.question_id > ${after} ORDER BY p.question_id LIMIT ${READ}`;
}
