import { describe, expect, test } from 'vitest';
import type { Role, Stage } from '#lib/db/generated/enums.ts';
import { firstStages, OF_ROLE } from '#lib/members/policy.ts';
import {
  GATES,
  leadsFrom,
  type Mover,
  STAGE_MOVE_NAMES,
  type StageCase,
  type StageMoveName,
  stageMoves,
  stageRefusal,
} from '#lib/members/stage-moves.ts';
import { CAPABILITIES, does, HEAVIEST, heaviestIn, STAGES } from '#lib/members/stages.ts';
import { availableMoves } from '#lib/questions/transitions.ts';
import { visibleTo } from '#lib/questions/visibility.ts';
import { RISKS } from '#lib/risk-levels.ts';
import { factsWith, PEOPLE } from '../questions/people.ts';
import { readMessages } from '../support/messages.ts';

const STAGES_AND_NONE: (Stage | null)[] = [null, ...STAGES];
const MOVERS: Mover[] = ['self', 'coordinator', 'professional'];

// Written from what was agreed on, not from the code: who, and from which stages.
const RULES: Record<StageMoveName, { who: Mover[]; from: (Stage | null)[] }> = {
  begin: { who: ['coordinator'], from: [null, 'ended'] },
  trust: { who: ['coordinator', 'professional'], from: ['learner'] },
  letGo: { who: ['professional'], from: ['reviewed'] },
  recognise: { who: ['coordinator'], from: ['learner', 'reviewed', 'independent'] },
  readAgain: { who: ['coordinator'], from: ['independent', 'professional'] },
  learnAgain: { who: ['coordinator'], from: ['reviewed'] },
  pause: {
    who: ['self', 'coordinator'],
    from: ['learner', 'reviewed', 'independent', 'professional'],
  },
  resume: { who: ['self', 'coordinator'], from: ['paused'] },
  end: {
    who: ['self', 'coordinator'],
    from: ['learner', 'reviewed', 'independent', 'professional', 'paused'],
  },
};

const ready: Omit<StageCase, 'who' | 'stage'> = {
  role: 'professional',
  capability: 'answer',
  approved: 5,
  restsByOwn: true,
};

describe.each(STAGE_MOVE_NAMES)('%s', (name) => {
  test.each(STAGES_AND_NONE)('from %s', (stage) => {
    expect(leadsFrom(name, stage)).toBe(RULES[name].from.includes(stage));
    for (const who of MOVERS) {
      const theirs = stageMoves({ ...ready, who: [who], stage }).map((one) => one.name);
      const { who: allowed, from } = RULES[name];
      expect(theirs.includes(name), who).toBe(allowed.includes(who) && from.includes(stage));
    }
    expect(stageRefusal(name, { ...ready, who: [], stage })).toBe('another');
  });
});

test.each<[StageMoveName, Partial<StageCase>, string]>([
  ['begin', { capability: 'chat' }, 'here'],
  ['begin', { capability: 'moderate' }, 'ofRole'],
  ['trust', { approved: 1 }, 'someAnswers'],
  ['letGo', { approved: 4 }, 'manyAnswers'],
  ['recognise', { role: 'volunteer' }, 'profession'],
])('%s waits at its gate where %o', (name, missing, gate) => {
  const who: Mover[] = ['coordinator', 'professional'];
  const one = { ...ready, who, stage: null };
  expect(stageRefusal(name, one)).toBeNull();
  expect(stageRefusal(name, { ...one, ...missing })).toBe(gate);
});

test('who was let rest by a coordinator does not take it up again by themselves', () => {
  const rests = { ...ready, stage: 'paused' as const, restsByOwn: false };
  expect(stageRefusal('resume', { ...rests, who: ['self'] })).toBe('ownRest');
  expect(stageRefusal('resume', { ...rests, who: ['coordinator'] })).toBeNull();
});

test('every gate has its sentences in every language, on the page and beside the field', () => {
  for (const locale of ['fi', 'sv', 'en'] as const) {
    const texts = readMessages(locale);
    for (const gate of Object.keys(GATES)) {
      expect(texts.has(`deskStages.gates.${gate}`), gate).toBe(true);
      expect(texts.has(`forms.fields.move.${gate}`), gate).toBe(true);
    }
    for (const one of ['another', 'letGo'])
      expect(texts.has(`forms.fields.move.${one}`)).toBe(true);
  }
});

test.each(Object.keys(OF_ROLE) as Role[])('a %s begins with what the role may learn', (role) => {
  for (const inTraining of [false, true]) {
    const begun = Object.keys(firstStages(role, { inTraining }));
    expect(OF_ROLE[role]).toEqual(expect.arrayContaining(begun));
  }
});

// Capability × stage × risk, from the table: nobody does what their stage does not open.
describe.each(CAPABILITIES)('whoever has only %s', (capability) => {
  test.each(STAGES)('at %s does no more with a question than the table says', (stage) => {
    const member = { ...PEOPLE.professional, stages: { [capability]: stage } };
    const heaviest = HEAVIEST[capability][stage];
    expect(heaviestIn(capability, member)).toBe(heaviest);
    expect(does(capability, member)).toBe(heaviest >= 0);
    const may = (status: 'received' | 'open' | 'in_review', risk: number) => {
      const facts = factsWith({ status, risk });
      const { accountId } = PEOPLE['volunteer who holds it'];
      const author = { accountId, stages: { answer: 'professional' } as const };
      const moves = availableMoves(member, { ...facts, author, claimedBy: null });
      return moves.filter((move) => move !== 'passOn' && move !== 'moveOn');
    };
    for (const risk of RISKS) {
      const within = risk <= heaviest;
      expect(may('open', risk).includes('claim'), `claim ${risk}`).toBe(
        capability === 'answer' && within,
      );
      expect(may('in_review', risk).includes('approve'), `approve ${risk}`).toBe(
        capability === 'review' && within,
      );
      expect(may('received', risk).includes('accept'), `accept ${risk}`).toBe(
        capability === 'moderate' && within,
      );
    }
    const sees = !('id' in visibleTo(member));
    const keeps = capability === 'answer' && stage !== 'ended';
    const theirs = ['answer', 'review', 'moderate'].includes(capability) && heaviest >= 0;
    expect(sees).toBe(keeps || theirs);
  });
});
