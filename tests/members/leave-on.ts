import type { Member } from '#lib/actor.ts';
import { finnishDay } from '#lib/calendar.ts';
import { clock } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';

/** Somebody is away today, and has left what they hold as it is. */
export async function leaveOn({ id }: Pick<Member, 'id'>): Promise<void> {
  const today = finnishDay(clock.now());
  await client().member.update({ where: { id }, data: { awayFrom: today, awayUntil: today } });
}
