import assert from 'node:assert/strict';
import { SYSTEM } from '#lib/actor.ts';
import type { QuestionId, ThemeId } from '#lib/id.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { completeIndex } from '#lib/search/complete-index.ts';
import { findQuestions } from '#lib/search/find-questions.ts';
import { type Crew, createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishAnswered, publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import type { Made } from '../../prisma/seed/factories/question.ts';
import { Random } from '../../prisma/seed/random.ts';
import { indexContents } from '../search/index-contents.ts';
import type { Proof } from '../support/proof.ts';

const AT_ONCE = 3; // so many publish, change and hide at the same moment
const FEW = 10;
const MANY = 25;
const LOOKED_AT = 20; // rounds between two looks at the whole index
const ROOM = 100_000; // for all that one person answers here

const SYLLABLES = ['ka', 'lo', 'mi', 'ru', 'se', 'ta', 'vu', 'ny', 'pä', 'hö'];
const WORDS = 300;
const LENGTH = 40;

// Every mark is a word of its own that no other text has.
const LETTERS = [...'bcdfghjklmnpqrstvwxz'];
const markOf = (number: number): string =>
  `q${[400, 20, 1].map((place) => LETTERS[Math.floor(number / place) % 20]).join('y')}`;

/** Made-up questions, published, changed and hidden, and what of them search should know. */
class Shelf {
  readonly #random: Random;
  readonly #crew: Crew & { theme: ThemeId };
  readonly #words: string[];
  readonly standing = new Map<Made, string>();
  readonly hidden = new Map<QuestionId, string>();
  #marks = 0;

  constructor(random: Random, crew: Crew & { theme: ThemeId }) {
    this.#random = random;
    this.#crew = crew;
    // Too short to be two words in one: into what a compound is taken apart hangs on which words were there
    // before it, so that an index made anew may well know more than one that grew.
    const word = () => Array.from({ length: 3 }, () => random.pick(SYLLABLES)).join('');
    this.#words = Array.from({ length: WORDS }, word);
  }

  #text(): { mark: string; title: string; body: string } {
    const mark = markOf(this.#marks);
    this.#marks += 1;
    const words = Array.from({ length: LENGTH }, () => this.#random.pick(this.#words));
    return { mark, title: `${mark} ${words.slice(0, 4).join(' ')}`, body: words.join(' ') };
  }

  /** What is done next to a question, or to a new one; none is taken twice in a round. */
  next(taken: Set<Made>): () => Promise<void> {
    const free = [...this.standing.keys()].filter((one) => !taken.has(one));
    const { size } = this.standing;
    const deed = this.#random.pick(['publish', 'change', 'hide']);
    const { mark, title, body } = this.#text();
    if (free.length === 0 || size < FEW || (deed === 'publish' && size < MANY)) {
      return async () => {
        const question = { title, body };
        this.standing.set(await publishedQuestion({ ...this.#crew, question }), mark);
      };
    }
    const one = this.#random.pick(free);
    taken.add(one);
    if (deed === 'hide') return () => this.hide(one);
    return async () => {
      const publicVersion = { title, body };
      const { moderator: editor, reviewer: publisher } = this.#crew;
      await publishAnswered({ editor, publisher }, one.questionId, { publicVersion });
      this.standing.set(one, mark);
    };
  }

  async hide(one: Made): Promise<void> {
    await withdrawPublication(one.asker);
    this.hidden.set(one.questionId, this.standing.get(one) ?? '');
    this.standing.delete(one);
  }
}

const found = async (text: string) => (await findQuestions({ text, locale: 'fi' })).ids;

/** What search finds is what stands, every count fits its list, and made anew the index is the same. */
async function look({ standing, hidden }: Shelf): Promise<void> {
  for (const [{ questionId }, mark] of standing) {
    assert((await found(mark)).includes(questionId), `${mark} stands and is not found`);
  }
  for (const [questionId, mark] of hidden) {
    assert(!(await found(mark)).includes(questionId), `${mark} is hidden and found`);
  }
  const grown = await indexContents();
  const lists = Map.groupBy(grown.lists, ([text]) => text);
  for (const [text, questions] of grown.terms) {
    const held = lists.get(text)?.flatMap(([, ids]) => ids) ?? [];
    assert.equal(new Set(held).size, questions, `${text} is counted wrongly`);
    assert(
      held.every((id) => grown.documents.some((one) => one === id)),
      `${text} leads to what is not there`,
    );
  }
  await completeIndex(SYSTEM, { anew: true });
  assert.deepEqual(grown, await indexContents());
}

/** Whatever is published, changed and hidden, at the same moment too, the index is what it would be made anew. */
export const proof: Proof = {
  proves:
    'After any publishing, changing and hiding, some of it at the same moment, search finds what stands and nothing hidden, every count is right, and the index is the one that would be made anew.',
  rooms: ['lib/search'],
  n: 1_500,
  async run({ seed, n }) {
    const before = (await indexContents()).documents;
    const shelf = new Shelf(new Random(seed), await createCrew({ openLimit: ROOM }));
    for (let step = 0, round = 1; step < n; step += AT_ONCE, round += 1) {
      const taken = new Set<Made>();
      const turns = Array.from({ length: Math.min(AT_ONCE, n - step) }, () => shelf.next(taken));
      await Promise.all(turns.map((turn) => turn()));
      if (round % LOOKED_AT === 0) await look(shelf);
    }
    await look(shelf);
    for (const one of [...shelf.standing.keys()]) await shelf.hide(one);
    assert.deepEqual((await indexContents()).documents, before);
    return undefined;
  },
};
