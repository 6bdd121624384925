import type { System } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { purge } from '../kept/purge.ts';
import { cacheTags } from '../kept/tags.ts';
import { commonVocabulary } from './index/common-vocabulary.ts';
import type { Edition } from './index/editions.ts';
import { Lexicon } from './index/lexicon.ts';
import { addToMaking, addToRead, listInMaking, readPart } from './index/making/add-part.ts';
import { isComplete, setCompared } from './index/making/is-complete.ts';
import { isSoonerAnew, missing } from './index/making/missing.ts';
import { isSoonerRead, openEdition, readFromNowOn } from './index/making/open-edition.ts';
import { PartSize } from './index/making/part-size.ts';
import { patiently } from './index/transaction.ts';
import { compareAll, isUncompared } from './ranking/compare-all.ts';

// Questions whose lists are written together: each time, those of the commonest terms are written anew.
const MAKING = 2_048;

type Progress = (done: number, what: 'indexed' | 'compared') => unknown;
type Options = { anew?: boolean; progress?: Progress; signal?: AbortSignal };

/**
 * Brings what is published and missing into the index and compares it; after a change of the rules, or with
 * `anew`, or where most is missing, everything, in an edition of its own. That is read once it is whole and
 * compared, and where the one before holds little of it, once it is whole. May be stopped and started again;
 * publishing goes on between parts of a third of a second, after each of which `progress` is waited for and
 * `signal` may end it. Answers how many it added.
 */
export async function completeIndex(
  actor: System,
  { anew = false, ...options }: Options = {},
): Promise<number> {
  const edition = await editionFor(actor, anew);
  if (!anew && (await patiently(actor, (tx) => isComplete(tx, edition)))) return 0;
  const words = wordsOnce(actor);
  let done = 0;
  do {
    const ids = await patiently(actor, (tx) => missing(tx, edition));
    done += await addAll(actor, { edition, words, ids }, { ...options, before: done });
    // Where most was missing, a search waits for no comparison: that takes longer than all the rest.
    if (!options.signal?.aborted && (await patiently(actor, (tx) => isSoonerRead(tx, edition)))) {
      await patiently(actor, (tx) => readFromNowOn(tx, edition));
    }
    await compareMissing(actor, edition, words, options);
  } while (
    !options.signal?.aborted &&
    !(await patiently(actor, (tx) => readFromNowOn(tx, edition)))
  );
  await compareMissing(actor, edition, words, options); // what came last
  if (!options.signal?.aborted) await patiently(actor, (tx) => setCompared(tx, edition, true));
  return done;
}

async function editionFor(actor: System, anew: boolean): Promise<Edition> {
  const edition = await openEdition(actor, { anew });
  if (!edition.isWhole || (await patiently(actor, (tx) => isComplete(tx, edition)))) return edition;
  const lacking = (await patiently(actor, (tx) => missing(tx, edition))).length;
  const holding = await patiently(actor, (tx) =>
    tx.searchDocument.count({ where: { edition: edition.id } }),
  );
  return isSoonerAnew(lacking, holding) ? openEdition(actor, { anew: true }) : edition;
}

type Words = () => Promise<Lexicon>;

/** The words of what is published, read where they are needed and once. */
function wordsOnce(actor: System): Words {
  let lexicon: Promise<Lexicon> | undefined;
  return () => {
    lexicon ??= commonVocabulary(actor).then((vocabulary) => new Lexicon(vocabulary));
    return lexicon;
  };
}

type Adding = { edition: Edition; words: Words; ids: readonly QuestionId[] };

/** Adds these questions part by part; answers how many, less where nobody will read the edition any more. */
async function addAll(
  actor: System,
  { edition, words, ids }: Adding,
  { before, progress = () => {}, signal }: Options & { before: number },
): Promise<number> {
  if (ids.length === 0) return 0;
  await patiently(actor, (tx) => setCompared(tx, edition, false));
  const lexicon = await words();
  const add = edition.isWhole ? addPart : makePart;
  const size = new PartSize();
  let done = 0;
  const tell = (added: number) => {
    done += added;
    return progress(before + done, 'indexed');
  };
  for (let from = 0; from < ids.length && !signal?.aborted; ) {
    const part = ids.slice(from, from + (edition.isWhole ? size.now : MAKING));
    from += part.length;
    const read = await readPart(actor, part, { lexicon, ...edition });
    if (!(await add(actor, { edition, read, lexicon, size }, tell))) return done;
  }
  await patiently(actor, tellPlanner);
  if (edition.isWhole) await patiently(actor, showWhole);
  return done;
}

type Part = {
  edition: Edition;
  read: Awaited<ReturnType<typeof readPart>>;
  lexicon: Lexicon;
  size: PartSize;
};
type Tell = (added: number) => unknown;

/** Adds a part to an edition that is read; answers whether it still is. */
async function addPart(actor: System, part: Part, tell: Tell): Promise<boolean> {
  const { edition, read, lexicon, size } = part;
  const written = await addToRead(actor, edition, read, lexicon);
  if (!written) return false;
  size.took(read.size, written.ms);
  await tell(written.added);
  return true;
}

/** Adds a part to one that is being made: its lists as a whole, its rows few at a time. */
async function makePart(actor: System, part: Part, tell: Tell): Promise<boolean> {
  const { edition, read, lexicon, size } = part;
  const listed = await listInMaking(actor, edition, read, lexicon);
  if (!listed) return false;
  for (let from = 0; from < listed.numbered.length; ) {
    const numbered = listed.numbered.slice(from, from + size.now);
    from += numbered.length;
    const { added, ms } = await addToMaking(actor, edition, read, { ...listed, numbered });
    size.took(numbered.length, ms);
    await tell(added);
  }
  return true;
}

async function compareMissing(
  actor: System,
  edition: Edition,
  words: Words,
  { progress = () => {}, signal }: Options,
): Promise<void> {
  if (signal?.aborted || !(await patiently(actor, (tx) => isUncompared(tx, edition.id)))) return;
  const lists = { signal, progress: (count: number) => progress(count, 'compared') };
  await compareAll(actor, edition.id, await words(), lists);
  await patiently(actor, showWhole);
}

// Pages made meanwhile count what was in the index by then.
function showWhole(tx: Tx): Promise<void> {
  return purge(tx, [cacheTags.questions]);
}

async function tellPlanner(tx: Tx): Promise<void> {
  await tx.$executeRaw`ANALYZE search_terms, search_words, search_postings, search_documents`;
}
