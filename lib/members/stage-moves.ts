import type { Capability, Role, Stage } from '../db/generated/enums.ts';
import { mayHaveTitle, OF_ROLE } from './policy.ts';
import { ENOUGH } from './schema.ts';

/** Who moves a member: themselves, a coordinator or a professional of their organisation who is somebody else. */
export type Mover = 'self' | 'coordinator' | 'professional';

/** What a move is decided from. */
export type StageCase = {
  who: readonly Mover[]; // what its mover is to the member
  role: Role;
  capability: Capability;
  stage: Stage | null; // null: never begun
  approved: number; // answers of theirs that a second person has approved
  restsByOwn: boolean; // they themselves have paused it
};

// What there is to do in Rinnalla so far; a room that is built opens its capability here.
const HERE: readonly Capability[] = ['answer', 'review', 'moderate'];

const counted = (least: number) => (one: StageCase) =>
  one.capability !== 'answer' || one.approved >= least;

/** What must hold before a move, each with a sentence where it does not (deskStages.gates). */
export const GATES = {
  here: ({ capability }) => HERE.includes(capability),
  ofRole: ({ role, capability }) => OF_ROLE[role].includes(capability),
  someAnswers: counted(ENOUGH.some),
  manyAnswers: counted(ENOUGH.many),
  profession: ({ role }) => mayHaveTitle({ role }),
  ownRest: ({ who, restsByOwn }) => !who.includes('self') || restsByOwn,
} as const satisfies Record<string, (one: StageCase) => boolean>;
export type Gate = keyof typeof GATES;

type StageMove = {
  from: readonly (Stage | null)[];
  to: Stage | 'before'; // where it was before it was paused
  by: readonly Mover[];
  gates: readonly Gate[];
  event: `stage_${string}`; // of STAGE_EVENTS
};

const GOES_ON = ['learner', 'reviewed', 'independent', 'professional'] as const;

/** The one table of moves between stages: from which, to which, by whom, and what must hold. */
export const STAGE_MOVES = {
  begin: {
    from: [null, 'ended'],
    to: 'learner',
    by: ['coordinator'],
    gates: ['here', 'ofRole'],
    event: 'stage_begun',
  },
  trust: {
    from: ['learner'],
    to: 'reviewed',
    by: ['coordinator', 'professional'],
    gates: ['someAnswers'],
    event: 'stage_trusted',
  },
  letGo: {
    from: ['reviewed'],
    to: 'independent',
    by: ['professional'],
    gates: ['manyAnswers'],
    event: 'stage_let_go',
  },
  recognise: {
    from: ['learner', 'reviewed', 'independent'],
    to: 'professional',
    by: ['coordinator'],
    gates: ['profession'],
    event: 'stage_recognised',
  },
  readAgain: {
    from: ['independent', 'professional'],
    to: 'reviewed',
    by: ['coordinator'],
    gates: [],
    event: 'stage_read_again',
  },
  learnAgain: {
    from: ['reviewed'],
    to: 'learner',
    by: ['coordinator'],
    gates: [],
    event: 'stage_learnt_again',
  },
  pause: {
    from: GOES_ON,
    to: 'paused',
    by: ['coordinator', 'self'],
    gates: [],
    event: 'stage_paused',
  },
  resume: {
    from: ['paused'],
    to: 'before',
    by: ['coordinator', 'self'],
    gates: ['ownRest'],
    event: 'stage_resumed',
  },
  end: {
    from: [...GOES_ON, 'paused'],
    to: 'ended',
    by: ['coordinator', 'self'],
    gates: [],
    event: 'stage_ended',
  },
} as const satisfies Record<string, StageMove>;
export type StageMoveName = keyof typeof STAGE_MOVES;
export const STAGE_MOVE_NAMES = Object.keys(STAGE_MOVES) as StageMoveName[];

const moveOf = (name: StageMoveName): StageMove => STAGE_MOVES[name];

/** Whether a move leads on from where somebody is now. */
export function leadsFrom(name: StageMoveName, stage: Stage | null): boolean {
  return moveOf(name).from.includes(stage);
}

/** Why somebody may not make a move, its from-stage aside: it is another's to make, or a gate is closed. Null: they may. */
export function stageRefusal(name: StageMoveName, one: StageCase): 'another' | Gate | null {
  const { by, gates } = moveOf(name);
  if (!by.some((mover) => one.who.includes(mover))) return 'another';
  return gates.find((gate) => !GATES[gate](one)) ?? null;
}

// What no time opens: it is not before whoever has this role.
const NOT_BEFORE: readonly (Gate | null)[] = ['ofRole', 'profession'];

/** The moves that somebody has before them: which they may make, and which gate keeps them from the others as yet. */
export function stageMoves(one: StageCase): { name: StageMoveName; closed: Gate | null }[] {
  return STAGE_MOVE_NAMES.filter((name) => leadsFrom(name, one.stage)).flatMap((name) => {
    const refusal = stageRefusal(name, one);
    if (refusal === 'another' || NOT_BEFORE.includes(refusal)) return [];
    return [{ name, closed: refusal }];
  });
}
