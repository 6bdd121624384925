import { SYSTEM } from '../lib/actor.ts';
import { isLocale, LOCALES } from '../lib/i18n/routing.ts';
import { databaseSettings } from './database-settings.ts';
import { Trouble, troubleSentence } from './trouble.ts';

const HOW = `npm run synonyms                        what you have changed
npm run synonyms -- fi ero              the synonyms of a word
npm run synonyms -- fi ero avioero ...  these and no others from now on
npm run synonyms -- fi ero none         none
npm run synonyms -- fi ero ours         those that come with Rinnalla again`;

/** Says and changes which words search takes for nearly the same; a change holds from the next search on. */
async function run([language, word, ...others]: string[]): Promise<string> {
  const { changedSynonyms, synonymsOfWord, changeSynonyms } = await import(
    '../lib/search/change-synonyms.ts'
  );
  if (!language) {
    const lines = (await changedSynonyms(SYSTEM)).map(
      (each) => `${each.language} ${each.word}: ${each.synonyms.join(' ') || 'none'}`,
    );
    return [...lines, '', HOW].join('\n');
  }
  if (!isLocale(language) || !word)
    throw new Trouble(`A language (${LOCALES.join(', ')}) and a word are needed:\n${HOW}`);
  const [first] = others;
  if (first === 'ours') await changeSynonyms(SYSTEM, language, word, null);
  else if (first) await changeSynonyms(SYSTEM, language, word, first === 'none' ? [] : others);
  const synonyms = await synonymsOfWord(SYSTEM, language, word);
  return `${word}: ${synonyms.join(' ') || 'none'}`;
}

try {
  await databaseSettings();
  console.log(await run(process.argv.slice(2)));
  const { client } = await import('../lib/db/client.ts');
  await client().$disconnect();
} catch (error) {
  console.error(troubleSentence(error) ?? error);
  process.exitCode = 1;
}
