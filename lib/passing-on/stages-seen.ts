import type { Member } from '../actor.ts';
import { reading, type Tx } from '../db/client.ts';
import type { Capability, Stage } from '../db/generated/enums.ts';
import type { MemberId } from '../id.ts';
import { openMemberVault } from '../members/member-vault.ts';
import { isProfessional } from '../members/policy.ts';
import { type Gate, type StageMoveName, stageMoves } from '../members/stage-moves.ts';
import { CAPABILITIES } from '../members/stages.ts';
import { assertMayCoordinate } from '../organisations/policy.ts';
import { STAGE_EVENTS } from './event-kinds.ts';
import { type MovedRow, movedSelect, stageCaseOf, standingOf } from './stage-case.ts';

const SHOWN = 10; // moves of one person: more is for the record itself

/** How far somebody has come with one capability, and what its reader may move. */
export type CapabilitySeen = {
  capability: Capability;
  stage: Stage | null; // null: never begun
  since: Date | null;
  by: string | null; // by name
  moves: { name: StageMoveName; closed: Gate | null }[];
};

/** One move of the past, in the words of whoever made it. */
export type StageMoved = {
  kind: keyof typeof STAGE_EVENTS;
  capability: Capability;
  who: string | null;
  words: string | null;
  at: Date;
};

/** A member's stages as somebody sees them who may move them. */
export type StagesSeen = {
  memberId: MemberId;
  displayName: string;
  approved: number; // answers
  capabilities: CapabilitySeen[];
  moved: StageMoved[]; // newest first
};

/** The stages of a coordinator's people. @throws DomainError not_allowed for everybody else */
export function stagesHere(actor: Member): Promise<StagesSeen[]> {
  assertMayCoordinate(actor);
  const { organisationId } = actor;
  return reading(actor, async (tx) => {
    const where = { organisationId, leftAt: null };
    return withMoves(tx, actor, await tx.member.findMany({ where, select: movedSelect }));
  });
}

/** A member's own stages. */
export function ownStages(actor: Member): Promise<StagesSeen> {
  return reading(actor, async (tx) => {
    const row = await tx.member.findUniqueOrThrow({
      where: { id: actor.id },
      select: movedSelect,
    });
    const [own] = await withMoves(tx, actor, [row]);
    return own ?? seenBy(actor, row, []);
  });
}

/** Whom a professional may let go on now; nobody for everybody else. */
export function readyToGoOn(actor: Member): Promise<StagesSeen[]> {
  if (!isProfessional(actor)) return Promise.resolve([]);
  const { organisationId, accountId } = actor;
  return reading(actor, async (tx) => {
    const rows = await tx.member.findMany({
      where: {
        organisationId,
        leftAt: null,
        accountId: { not: accountId },
        capabilities: { some: { stage: { in: ['learner', 'reviewed'] } } },
      },
      orderBy: [{ displayName: 'asc' }, { id: 'asc' }],
      select: movedSelect,
    });
    return rows
      .map((row) => seenBy(actor, row, []))
      .map((seen) => ({ ...seen, capabilities: seen.capabilities.filter(isOpen) }))
      .filter(({ capabilities }) => capabilities.length > 0);
  });
}

const isOpen = ({ moves }: CapabilitySeen) => moves.some(({ closed }) => closed === null);

function seenBy(actor: Member, row: MovedRow, moved: StageMoved[]): StagesSeen {
  const all = CAPABILITIES.map((capability) => {
    const standing = standingOf(row, capability);
    const one = stageCaseOf(actor, row, capability);
    return {
      capability,
      stage: one.stage,
      since: standing?.since ?? null,
      by: standing?.movedBy?.displayName ?? null,
      moves: stageMoves(one),
    };
  });
  const { id: memberId, displayName } = row;
  const capabilities = all.filter((one) => one.stage !== null || isOpen(one));
  return { memberId, displayName, approved: row._count.answers, capabilities, moved };
}

async function withMoves(tx: Tx, actor: Member, rows: MovedRow[]): Promise<StagesSeen[]> {
  const ids = rows.map(({ id }) => id);
  const keys = await tx.member.findMany({
    where: { id: { in: ids }, dataKey: { not: null } },
    select: { id: true, dataKey: true },
  });
  const vaults = new Map(keys.map(({ id, dataKey }) => [String(id), openMemberVault(id, dataKey)]));
  const events = await tx.event.findMany({
    where: { subject: 'member', subjectId: { in: ids }, kind: { in: Object.keys(STAGE_EVENTS) } },
    orderBy: { id: 'desc' },
    select: {
      kind: true,
      subjectId: true,
      reason: true,
      sealedText: true,
      createdAt: true,
      member: { select: { displayName: true } },
    },
  });
  const moves = Map.groupBy(events, ({ subjectId }) => subjectId ?? '');
  return rows.map((row) => {
    const moved = (moves.get(row.id) ?? []).slice(0, SHOWN).flatMap((event) => {
      const capability = CAPABILITIES.find((one) => one === event.reason);
      const kind = KINDS.find((one) => one === event.kind);
      if (!capability || !kind) return [];
      const words = vaults.get(row.id)?.openOptional(event.sealedText, 'eventText', row.id) ?? null;
      return [
        { kind, capability, who: event.member?.displayName ?? null, words, at: event.createdAt },
      ];
    });
    return seenBy(actor, row, moved);
  });
}

const KINDS = Object.keys(STAGE_EVENTS) as (keyof typeof STAGE_EVENTS)[];
