import { describe, expect, test } from 'vitest';
import type { Stage } from '#lib/db/generated/enums.ts';
import type { AccountId, OrganisationId } from '#lib/id.ts';
import { HEAVIEST, STAGES } from '#lib/members/stages.ts';
import { MOVE_NAMES, type MoveName } from '#lib/questions/moves.ts';
import { maySetRisk } from '#lib/questions/policy.ts';
import { STATUSES, type Status } from '#lib/questions/schema.ts';
import { availableMoves } from '#lib/questions/transitions.ts';
import { RISKS } from '#lib/risk-levels.ts';
import { asId } from '../support/as-id.ts';
import { factsWith, PEOPLE, PERSONS, type Person } from './people.ts';

// Written from what was agreed on, not from the code: who, from which statuses, and except when.
type Circumstances = {
  risk: number;
  stage: Stage; // of whoever holds it, in answering
  declined: boolean;
  answeredBefore: boolean;
  holderAway: boolean;
};
type Rule = {
  who: Person[];
  from: Status[];
  except?: (person: Person, circumstances: Circumstances) => boolean;
};

const MODERATORS: Person[] = ['moderator', 'author as moderator'];
const HOLDER: Person = 'volunteer who holds it';
const ASKED: Person = 'volunteer asked to take it over';
const VOLUNTEERS: Person[] = ['volunteer', HOLDER, ASKED];
const PROFESSIONALS: Person[] = ['professional', 'author as professional'];

// A volunteer is never alone with what is acute, whatever they have begun.
const tooHeavy = (_: Person, { risk }: Circumstances): boolean => risk === 3;
const tooHeavyForHolder = ({ risk, stage }: Circumstances): boolean =>
  risk > HEAVIEST.answer[stage];

const secondPersonMustBeProfessional = (person: Person, circumstances: Circumstances): boolean =>
  tooHeavyForHolder(circumstances) ||
  (person === 'moderator' && (circumstances.risk >= 2 || circumstances.stage === 'learner'));

const RULES: Record<MoveName, Rule> = {
  accept: { who: MODERATORS, from: ['received'] },
  decline: {
    who: MODERATORS,
    from: ['received', 'open'],
    except: (_, { answeredBefore }) => answeredBefore,
  },
  claim: {
    who: [...VOLUNTEERS, ...PROFESSIONALS],
    from: ['open'],
    except: (person, { risk }) => VOLUNTEERS.includes(person) && risk === 3,
  },
  returnClaim: { who: [HOLDER], from: ['claimed'] },
  offerHandOver: { who: [HOLDER], from: ['claimed'], except: tooHeavy },
  acceptHandOver: { who: [ASKED], from: ['claimed'], except: (_, { risk }) => risk === 3 },
  declineHandOver: { who: [ASKED], from: ['claimed'] },
  clearClaim: {
    who: [HOLDER, 'coordinator', 'system'],
    from: ['claimed'],
    except: (person, { holderAway }) => person !== HOLDER && !holderAway,
  },
  reassignClaim: {
    who: ['coordinator'],
    from: ['claimed'],
    except: (_, { holderAway }) => !holderAway,
  },
  passOn: {
    who: PERSONS.filter((person) => !/visitor|system|another (question|theme)/.test(person)),
    from: ['claimed', 'in_review'],
    except: (_, circumstances) => !tooHeavyForHolder(circumstances),
  },
  moveOn: { who: [...MODERATORS, ...PROFESSIONALS], from: ['claimed'] },
  submit: { who: [HOLDER], from: ['claimed'], except: tooHeavy },
  deliver: { who: [HOLDER], from: ['claimed'], except: (_, { risk }) => risk >= 2 },
  sendBack: {
    who: ['professional', 'moderator'],
    from: ['in_review'],
    except: secondPersonMustBeProfessional,
  },
  settle: {
    who: [HOLDER],
    from: ['claimed'],
    except: (_, { answeredBefore, risk }) => !answeredBefore || risk === 3,
  },
  approve: {
    who: ['professional', 'moderator'],
    from: ['in_review'],
    except: secondPersonMustBeProfessional,
  },
  reopenForAnswerer: { who: ['asker'], from: ['answered'] },
  reopenToPool: { who: ['asker'], from: ['answered'] },
  resend: { who: ['asker'], from: ['closed'], except: (_, { declined }) => !declined },
  expireClaim: { who: ['system'], from: ['claimed'] },
  expire: { who: ['system'], from: ['received', 'open'] },
};

const EITHER = [false, true];
const GOING_ON = STAGES.filter((stage) => HEAVIEST.answer[stage] >= 0);
const CIRCUMSTANCES: Circumstances[] = RISKS.flatMap((risk) =>
  GOING_ON.flatMap((stage) =>
    EITHER.flatMap((declined) =>
      EITHER.flatMap((answeredBefore) =>
        EITHER.map((holderAway) => ({ risk, stage, declined, answeredBefore, holderAway })),
      ),
    ),
  ),
);

describe.each(PERSONS)('a %s', (person) => {
  test.each(STATUSES)('has only their own moves when a question is %s', (status) => {
    for (const circumstances of CIRCUMSTANCES) {
      const { risk, stage, declined, answeredBefore, holderAway } = circumstances;
      const answererAccountIds = answeredBefore ? [asId<AccountId>('an earlier answerer')] : [];
      const expected = MOVE_NAMES.filter((name) => {
        const { who, from, except } = RULES[name];
        const excepted = except?.(person, circumstances) ?? false;
        return who.includes(person) && from.includes(status) && !excepted;
      });
      const holder = {
        organisationId: asId<OrganisationId>('here'),
        accountId: asId<AccountId>('holder'),
        away: holderAway,
        stages: { answer: stage },
      };
      const facts = factsWith({ status, risk, declined, answererAccountIds, holder }, stage);
      const moves = availableMoves(PEOPLE[person], facts);
      expect(moves, JSON.stringify(circumstances)).toEqual(expected);
    }
  });
});

test('a moderator raises the risk, and only a professional lowers it', () => {
  const facts = factsWith({ risk: 2 });
  const settable = (person: 'moderator' | 'professional' | 'volunteer' | 'coordinator') =>
    RISKS.filter((risk) => maySetRisk(PEOPLE[person], facts, risk));
  expect(settable('moderator')).toEqual([2, 3]);
  expect(settable('professional')).toEqual([0, 1, 2, 3]);
  expect(settable('volunteer')).toEqual([]);
  expect(settable('coordinator')).toEqual([]);
});

test('nobody sets the risk of a question of another theme', () => {
  const facts = factsWith({ risk: 1 });
  expect(maySetRisk(PEOPLE['moderator of another theme'], facts, 3)).toBe(false);
  expect(maySetRisk(PEOPLE['professional of another theme'], facts, 3)).toBe(false);
});
