import type { Tx } from '../db/client.ts';
import type { Locale } from '../i18n/routing.ts';
import { vocabularyEntries } from './analyser.ts';
import { languageOf } from './document.ts';
import { tokensOf } from './letters.ts';
import { patiently } from './transaction.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Vocabularies } from './with-vocabulary.ts';

const READ = 2_000; // publications in one query

/** The words of everything that is published, in memory: for analysing all of it. */
export async function wholeVocabulary(): Promise<Vocabularies> {
  const tokens = { fi: new Set<string>(), sv: new Set<string>(), en: new Set<string>() };
  for (let after = ''; ; ) {
    const rows = await patiently((tx) => textsAfter(tx, after));
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
    for (const { text, language } of rows) {
      const known = tokens[languageOf(language)];
      for (const { word } of tokensOf(text)) known.add(word);
    }
  }
  const vocabularies = {
    fi: vocabularyOf('fi', tokens.fi),
    sv: vocabularyOf('sv', tokens.sv),
    en: vocabularyOf('en', tokens.en),
  };
  return (language) => vocabularies[language];
}

function vocabularyOf(language: Locale, tokens: ReadonlySet<string>): Vocabulary {
  const entries = new Set<string>();
  for (const token of tokens)
    for (const entry of vocabularyEntries(token, language).keys()) entries.add(entry);
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
