import type { Member, MemberStages } from '../actor.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { Capability, Stage } from '../db/generated/enums.ts';
import {
  ACUTE_RISK,
  PROFESSIONAL_REVIEW_RISK,
  TRAINEE_MAX_RISK,
  VOLUNTEER_MAX_RISK,
} from '../risk-levels.ts';

/** What somebody may learn to do, in the order in which it is shown. */
export const CAPABILITIES = ['answer', 'review', 'moderate', 'chat', 'guide', 'write'] as const;
export const STAGES = [
  'learner',
  'reviewed',
  'independent',
  'professional',
  'paused',
  'ended',
] as const;

const NOTHING = -1;
const RESTS = { paused: NOTHING, ended: NOTHING } as const;

const HANDS_ON: Record<Stage, number> = {
  learner: TRAINEE_MAX_RISK,
  reviewed: TRAINEE_MAX_RISK,
  independent: VOLUNTEER_MAX_RISK,
  professional: ACUTE_RISK,
  ...RESTS,
};
const NOT_ALONE = { learner: NOTHING, reviewed: NOTHING, ...RESTS } as const;

/**
 * The one table of what a stage opens: the heaviest question (a risk) with which somebody does this, -1 none. A
 * second person is no second person while they learn, so learners review and moderate nothing.
 */
export const HEAVIEST: Record<Capability, Record<Stage, number>> = {
  answer: HANDS_ON,
  review: { ...NOT_ALONE, independent: PROFESSIONAL_REVIEW_RISK - 1, professional: ACUTE_RISK },
  moderate: { ...NOT_ALONE, independent: ACUTE_RISK, professional: ACUTE_RISK },
  chat: HANDS_ON,
  guide: HANDS_ON,
  write: HANDS_ON,
};

type Staged = Pick<Member, 'stages'>;

/** The heaviest question with which a member does something; -1: they do not do it now. */
export function heaviestIn(capability: Capability, { stages }: Staged): number {
  const stage = stages[capability];
  return stage ? HEAVIEST[capability][stage] : NOTHING;
}

/** Whether a member does something now at all. */
export function does(capability: Capability, member: Staged): boolean {
  return heaviestIn(capability, member) > NOTHING;
}

/** What the release before stages knew of somebody: still learning, or not to be left alone with anything. */
export function isHeldBack({ answer }: MemberStages): boolean {
  return answer !== undefined && !['independent', 'professional'].includes(answer);
}

/** Members who do something with questions of this risk, to look for them. */
export function doing(capability: Capability, risk: number): Prisma.MemberWhereInput {
  const stages = STAGES.filter((stage) => HEAVIEST[capability][stage] >= risk);
  return { capabilities: { some: { capability, stage: { in: stages } } } };
}

/** MemberStages as they are stored when they begin, none of them moved there by anybody. */
export function rowsOf(stages: MemberStages, since: Date) {
  return Object.entries(stages).map(([capability, stage]) => ({
    capability: capability as Capability,
    stage,
    before: stage === 'paused' || stage === 'ended' ? ('learner' as const) : null,
    since,
  }));
}

/** What has to be read of a member to know their stages. */
export const stagesSelect = {
  capabilities: { select: { capability: true, stage: true, before: true } },
} satisfies Prisma.MemberSelect;

type Rows = { capabilities: { capability: Capability; stage: Stage; before: Stage | null }[] };

/** The stages that were read. */
export function stagesOf({ capabilities }: Rows): MemberStages {
  return Object.fromEntries(capabilities.map(({ capability, stage }) => [capability, stage]));
}

/** The same as they were before something was paused or ended: by those what was written then is judged. */
export function stagesBefore({ capabilities }: Rows): MemberStages {
  return Object.fromEntries(
    capabilities.map(({ capability, stage, before }) => [capability, before ?? stage]),
  );
}
