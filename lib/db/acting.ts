import type { Actor } from '../actor.ts';
import { Prisma } from './generated/client.ts';

type Told = { member: string; organisation: string; question: string };

const READ_ONLY = Prisma.sql`, set_config('transaction_read_only', 'on', true)`;

const NOBODY: Told = { member: '', organisation: '', question: '' };

function idsOf(actor: Actor): Told {
  if (actor.kind === 'member') {
    return { ...NOBODY, member: actor.id, organisation: actor.organisationId };
  }
  return actor.kind === 'asker' ? { ...NOBODY, question: actor.questionId } : NOBODY;
}

/**
 * Columns that tell the database who acts, until the transaction ends: rinnalla.actor_kind, …_member, …_organisation
 * and …_question, empty where they mean nothing. With `readOnly` it refuses every write.
 */
export function whoActs(actor: Actor, { readOnly }: { readOnly: boolean }): Prisma.Sql {
  const { member, organisation, question } = idsOf(actor);
  return Prisma.sql`set_config('rinnalla.actor_kind', ${actor.kind}, true),
      set_config('rinnalla.actor_member', ${member}, true),
      set_config('rinnalla.actor_organisation', ${organisation}, true),
      set_config('rinnalla.actor_question', ${question}, true)
      ${readOnly ? READ_ONLY : Prisma.empty}`;
}

/** Whether two actors are the same to the database. */
export function actsTheSame(one: Actor, other: Actor): boolean {
  const [mine, theirs] = [idsOf(one), idsOf(other)];
  return (
    one.kind === other.kind &&
    mine.member === theirs.member &&
    mine.organisation === theirs.organisation &&
    mine.question === theirs.question
  );
}
