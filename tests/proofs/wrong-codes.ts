import assert from 'node:assert/strict';
import { VISITOR } from '#lib/actor.ts';
import { client } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import { DomainError } from '#lib/errors.ts';
import { deriveCode, formatCode, newFormToken, parseCode } from '#lib/keys/code.ts';
import { openKey } from '#lib/keys/open-key.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { createTheme } from '../../prisma/seed/factories/theme.ts';
import { Random } from '../../prisma/seed/random.ts';
import type { Proof } from '../support/proof.ts';

const ALPHABET = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const QUESTIONS = 5;

type Wrong = (right: string, random: Random, others: readonly string[]) => string;

const without = (code: string) => code.replaceAll('-', '');
const withCheck = (locator: string, secret: string) => formatCode({ locator, secret });
const written = (random: Random, length: number) =>
  Array.from({ length }, () => random.pick(ALPHABET)).join('');
const changed = (code: string, at: number, random: Random) =>
  code.slice(0, at) + random.pick(ALPHABET.filter((one) => one !== code[at])) + code.slice(at + 1);
const at = (code: string, random: Random) => Math.floor(random.between(0, code.length));

// The ways in which somebody comes with a code that is not theirs.
const WRONG: Record<string, Wrong> = {
  'a character mistyped': (right, random) =>
    changed(without(right), at(without(right), random), random),
  'two characters mistyped': (right, random) => {
    const code = changed(without(right), at(without(right), random), random);
    return changed(code, at(code, random), random);
  },
  'another secret, well formed': (right, random) =>
    withCheck(right.slice(0, 5), written(random, 14)),
  'a secret that is wrong in one place, well formed': (right, random) => {
    const secret = without(right).slice(5, -1);
    return withCheck(right.slice(0, 5), changed(secret, at(secret, random), random));
  },
  'the secret of another question, well formed': (right, random, others) =>
    withCheck(right.slice(0, 5), without(random.pick(others)).slice(5, -1)),
  'a code of no question': () => formatCode(deriveCode(env().keyPepper, newFormToken(), 0)),
  'a beginning': (right, random) => right.slice(0, Math.floor(random.between(0, right.length))),
  'a character too many': (right, random) => `${right}${random.pick(ALPHABET)}`,
  'a group too few': (right) => right.split('-').slice(1).join('-'),
};

/** No code opens a question but its own, whatever is wrong with it. */
export const proof: Proof = {
  proves:
    'A code that is not exactly that of a question opens none, and says no more than that it is wrong.',
  rooms: ['lib/keys'],
  n: 4_000,
  async run({ seed, n }) {
    const random = new Random(seed);
    const theme = await createTheme();
    const made = [];
    for (let number = 0; number < QUESTIONS; number += 1) made.push(await askedQuestion({ theme }));
    const ids = made.map(({ questionId }) => questionId);
    const codes = made.map(({ code }) => code);
    const ways = Object.entries(WRONG);
    for (let time = 0; time < n; time += 1) {
      const [how, wrong] = ways[time % ways.length] ?? ['', () => ''];
      const right = random.pick(codes);
      const others = codes.filter((code) => code !== right);
      const typed = wrong(right, random, others);
      // Two mistypings may undo each other.
      if (without(typed) === without(right)) continue;
      const opened = await openKey(VISITOR, typed).catch((error) => error);
      const refused = opened instanceof DomainError && opened.code === 'wrong_code';
      assert(refused, `${how}: ${typed} for ${right} answered ${JSON.stringify(opened)}`);
    }
    const returned = await client().key.count({
      where: { holds: { some: { questionId: { in: ids } } }, returned: true },
    });
    assert.equal(returned, 0, 'a wrong code counted as a return');
    for (const { code, questionId } of made) {
      assert.notEqual(parseCode(code), null);
      assert.equal((await openKey(VISITOR, code)).questionId, questionId);
    }
    return undefined;
  },
};
