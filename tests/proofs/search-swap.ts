import assert from 'node:assert/strict';
import { SYSTEM } from '#lib/actor.ts';
import type { ThemeId } from '#lib/id.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { checkIndex } from '#lib/search/check-index.ts';
import { findQuestions } from '#lib/search/find-questions.ts';
import { eraseEditions } from '#lib/search/index/making/erase-editions.ts';
import { type Crew, createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import type { Made } from '../../prisma/seed/factories/question.ts';
import { Random } from '../../prisma/seed/random.ts';
import type { Proof } from '../support/proof.ts';
import { searchesOfAnother, theIndexMadeAnew } from '../support/search-processes.ts';

const ROOM = 100_000; // for all that one person answers here
const STANDING = 'qbylstz'; // a word of a question that stands all the time

const LETTERS = [...'bcdfghjklmnpqrstvwxz'];
/** A word of its own that no other text has. */
const markOf = (number: number): string =>
  `q${[400, 20, 1].map((place) => LETTERS[Math.floor(number / place) % 20]).join('y')}z`;

const found = async (text: string) => (await findQuestions({ text, locale: 'fi' })).ids;

type Where = Crew & { theme: ThemeId };
type Shelf = { standing: Map<string, Made>; hidden: Map<string, Made>; marks: number };

/** Publishes or hides one, and looks for it at once; answers how long the change took, in ms. */
async function change(shelf: Shelf, crew: Where, random: Random): Promise<number> {
  const some = [...shelf.standing];
  const hides = some.length > 3 && random.next() < 0.4;
  const begin = performance.now();
  if (hides) {
    const [mark, made] = random.pick(some);
    await withdrawPublication(made.asker);
    shelf.standing.delete(mark);
    shelf.hidden.set(mark, made);
    assert(!(await found(mark)).includes(made.questionId), `${mark} is hidden and found`);
    return performance.now() - begin;
  }
  const mark = markOf(shelf.marks++);
  const made = await publishedQuestion({ ...crew, question: { title: `Kysyn ${mark}` } });
  shelf.standing.set(mark, made);
  assert((await found(mark)).includes(made.questionId), `${mark} is published and not found`);
  return performance.now() - begin;
}

/** While an index is made anew and takes the place of the old one, no search is empty and nothing hidden is found. */
export const proof: Proof = {
  proves:
    'While the index of search is made anew by one process and another searches, whatever is published is found at once and to the end, nothing hidden is found, no search is empty, and the edition that is read at the end is right in every list and count.',
  rooms: ['lib/search'],
  n: 100,
  async run({ seed, n }) {
    const random = new Random(seed);
    const crew = await createCrew({ openLimit: ROOM });
    const shelf: Shelf = { standing: new Map(), hidden: new Map(), marks: 0 };
    const question = { title: `Kysyn ${STANDING}` };
    const { asker } = await publishedQuestion({ ...crew, question });
    let longest = 0;
    let swaps = 0;
    const other = await searchesOfAnother(STANDING);
    for (let step = 0; step < n; ) {
      const making = theIndexMadeAnew();
      do {
        longest = Math.max(longest, await change(shelf, crew, random));
        step += 1;
      } while (!making.isOver());
      await making.end;
      swaps += 1;
      for (const [mark, made] of shelf.standing)
        assert((await found(mark)).includes(made.questionId), `${mark} stands and is not found`);
      for (const [mark, made] of shelf.hidden)
        assert(!(await found(mark)).includes(made.questionId), `${mark} is hidden and found`);
    }
    const { searches, empty } = await other.stop();
    assert.equal(empty, 0, `${empty} of ${searches} searches of the other process were empty`);
    assert(searches > 0, 'the other process has searched');
    for (const wrong of await checkIndex(SYSTEM)) {
      const { edition, questions, ...lists } = wrong;
      for (const [what, list] of Object.entries(lists))
        assert.deepEqual(list, [], `edition ${edition} of ${questions}: ${what}`);
    }
    for (const made of [...shelf.standing.values()]) await withdrawPublication(made.asker);
    await withdrawPublication(asker);
    await eraseEditions(SYSTEM);
    return { swaps, searches, 'longest change ms': Math.round(longest) };
  },
};
