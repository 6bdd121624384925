import { expect, test } from 'vitest';
import type { MemberStages } from '#lib/actor.ts';
import type { Role } from '#lib/db/generated/enums.ts';
import { sectionNames } from '#lib/desk/policy.ts';
import { mayBeOnCall, mayHoldQuestions } from '#lib/members/policy.ts';
import { isHeldBack } from '#lib/members/stages.ts';
import { heaviestFor, mayConsult, needsProfessional, refusalFor } from '#lib/questions/policy.ts';
import { availableMoves } from '#lib/questions/transitions.ts';
import { RISKS } from '#lib/risk-levels.ts';
import { factsWith, PEOPLE } from '../../questions/people.ts';
import { databaseBefore } from '../../support/earlier-database.ts';

const MIGRATION = '20261130110000_stages';
const ROLES: Role[] = ['volunteer', 'professional', 'moderator', 'coordinator'];

// What the release before said of a role, in training and not, written from its policy.
type Rights = {
  holds: boolean;
  heaviest: number; // of what they answer
  reviews: number; // the heaviest answer of somebody who does not learn
  reviewsLearners: boolean;
  reads: boolean; // what has just come
  onCall: boolean;
  consults: boolean; // of what is not theirs
  refusals: string[]; // for an open question of each risk
  sections: number;
};
const not = { holds: false, heaviest: -1, reviews: -1, reviewsLearners: false, reads: false };
const refused = ['not_allowed', 'not_allowed', 'not_allowed', 'not_allowed'];
const nothing: Rights = { ...not, onCall: false, consults: false, refusals: refused, sections: 0 };
const volunteer: Rights = {
  ...{ ...nothing, holds: true, heaviest: 2, sections: 12 },
  refusals: ['not_allowed', 'not_allowed', 'not_allowed', 'professional_only'],
};
const professional: Rights = {
  ...{ holds: true, heaviest: 3, reviews: 3, reviewsLearners: true, reads: false, onCall: true },
  ...{ consults: true, refusals: refused, sections: 15 },
};
const moderator: Rights = {
  ...{ ...nothing, reviews: 1, reads: true, onCall: true, consults: true, sections: 6 },
};
const BEFORE: Record<Role, { usual: Rights; inTraining: Rights }> = {
  volunteer: {
    usual: volunteer,
    inTraining: {
      ...{ ...volunteer, heaviest: 1 },
      refusals: ['not_allowed', 'not_allowed', 'in_training', 'professional_only'],
    },
  },
  professional: {
    usual: professional,
    inTraining: {
      ...{ ...professional, heaviest: 1, onCall: false },
      refusals: ['not_allowed', 'not_allowed', 'in_training', 'in_training'],
    },
  },
  moderator: { usual: moderator, inTraining: moderator },
  coordinator: { usual: nothing, inTraining: nothing },
};

function rightsNow(stages: MemberStages): Rights {
  const member = { ...PEOPLE.professional, stages };
  const paid = { answer: 'professional' } as const; // an author who may have written anything
  const waiting = (risk: number, author: MemberStages = paid) => {
    const facts = factsWith({ status: 'in_review', risk });
    const one = { ...facts, author: facts.author && { ...facts.author, stages: author } };
    return availableMoves(member, one).includes('approve');
  };
  return {
    holds: mayHoldQuestions(member),
    heaviest: heaviestFor(member),
    reviews: Math.max(-1, ...RISKS.filter((risk) => waiting(risk))),
    reviewsLearners: waiting(0, { answer: 'learner' }),
    reads: availableMoves(member, factsWith({ status: 'received' })).includes('accept'),
    onCall: mayBeOnCall(member),
    consults: mayConsult(member, factsWith({ status: 'claimed' })),
    refusals: RISKS.map((risk) => refusalFor(member, { risk })),
    sections: sectionNames(member).length,
  };
}

test('nobody gains or loses a right, whatever they are and whether they are in training', async () => {
  const { db, goForward } = await databaseBefore(MIGRATION);
  await db.query(
    `INSERT INTO organisations (id, slug, kind, name, description) VALUES ('house', 'house', 'family', '{}', '{}')`,
  );
  for (const role of ROLES) {
    for (const inTraining of [false, true]) {
      const id = `${role} ${inTraining}`;
      await db.query(`INSERT INTO accounts (id, email) VALUES ($1, $1)`, [id]);
      await db.query(
        `INSERT INTO members (id, account_id, organisation_id, role, display_name, in_training)
         VALUES ($1, $1, 'house', $2::"Role", 'V', $3)`,
        [id, role, inTraining],
      );
    }
  }
  expect(await goForward()).toEqual([MIGRATION]);

  for (const role of ROLES) {
    for (const inTraining of [false, true]) {
      const { rows } = await db.query(
        `SELECT capability::text, stage::text, before, c.since = m.created_at AS since, in_training
         FROM members m LEFT JOIN member_capabilities c ON c.member_id = m.id WHERE m.id = $1`,
        [`${role} ${inTraining}`],
      );
      const begun = rows.filter(({ capability }) => capability);
      expect(begun.every(({ since, before }) => since && before === null)).toBe(true);
      const stages: MemberStages = Object.fromEntries(
        begun.map(({ capability, stage }) => [capability, stage]),
      );
      const { usual, inTraining: learning } = BEFORE[role];
      expect(rightsNow(stages), `${role} ${inTraining}`).toEqual(inTraining ? learning : usual);
      if (stages.answer) expect(isHeldBack(stages)).toBe(inTraining); // what the release before reads
    }
  }
});

test('an answer of somebody in training is read by a professional, as before, and of nobody else at little risk', () => {
  const learner = (stage: 'learner' | 'independent') => factsWith({ risk: 1 }, stage);
  expect(needsProfessional(learner('learner'))).toBe(true);
  expect(needsProfessional(learner('independent'))).toBe(false);
});
