import assert from 'node:assert/strict';
import type { Member } from '#lib/actor.ts';
import { claimQuestion } from '#lib/claims/claim-question.ts';
import { returnClaim } from '#lib/claims/return-claim.ts';
import { client } from '#lib/db/client.ts';
import { DomainError } from '#lib/errors.ts';
import type { QuestionId } from '#lib/id.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { acceptedQuestion } from '../../prisma/seed/factories/question.ts';
import { Random } from '../../prisma/seed/random.ts';
import type { Proof } from '../support/proof.ts';

const QUESTIONS = 4;
const MEMBERS = 6;
const ROOM = 2; // questions that each of them wants at a time
const AT_ONCE = 8; // deeds in a round, some of them from two tabs of one member

const DEEDS = { claim: claimQuestion, return: returnClaim };

// What somebody is told who comes too late, has no room, or has nothing to give back.
const REFUSALS = ['taken', 'full', 'not_allowed', 'not_found', 'conflict'];

/** Does a deed; answers why it was refused, null when it was done. */
async function tried(deed: () => Promise<unknown>): Promise<string | null> {
  try {
    await deed();
    return null;
  } catch (error) {
    const refused = error instanceof DomainError && REFUSALS.includes(error.code);
    assert(refused, `It was refused with ${error}.`);
    return error.code;
  }
}

/** A question is in one pair of hands or in the pool, whoever takes it and gives it back at the same moment. */
export const proof: Proof = {
  proves:
    'However many take and give back the same questions at the same moment, each question is in one pair of hands or in the pool, and nobody holds more than they have room for.',
  rooms: ['lib/questions', 'lib/members/room.ts'],
  n: 1_000,
  async run({ seed, n }) {
    const random = new Random(seed);
    const crew = await createCrew({ openLimit: ROOM });
    const members: Member[] = [crew.answerer];
    while (members.length < MEMBERS) {
      const more = { role: 'volunteer', openLimit: ROOM } as const;
      members.push(await createMember({ organisation: crew.organisation, ...more }));
    }
    const ids: QuestionId[] = [];
    while (ids.length < QUESTIONS) ids.push((await acceptedQuestion(crew)).questionId);
    const seen = { done: 0, refused: 0 };

    for (let round = 0; round < n; round += 1) {
      const deeds = Array.from({ length: AT_ONCE }, () => {
        const [member, questionId] = [random.pick(members), random.pick(ids)];
        const deed = DEEDS[random.pick(['claim', 'claim', 'return'] as const)];
        return () => deed(member, { questionId });
      });
      const codes = await Promise.all(deeds.map(tried));
      seen.done += codes.filter((code) => code === null).length;
      seen.refused += codes.filter((code) => code !== null).length;

      const rows = await client().question.findMany({
        where: { id: { in: ids } },
        select: { status: true, claim: { select: { memberId: true } } },
      });
      for (const { status, claim } of rows) {
        assert.equal(status, claim ? 'claimed' : 'open', `round ${round}: ${codes}`);
      }
      for (const member of members) {
        const held = rows.filter(({ claim }) => claim?.memberId === member.id).length;
        assert(held <= ROOM, `round ${round}: somebody holds ${held}`);
      }
    }
    assert(seen.done > 0 && seen.refused > 0);
    return seen;
  },
};
