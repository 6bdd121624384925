import { z } from 'zod';
import type { Member } from '../actor.ts';
import { finnishDay, finnishMoment } from '../calendar.ts';
import { DAY } from '../clock.ts';
import { reading, withActor } from '../db/client.ts';
import { Prisma } from '../db/generated/client.ts';
import { assertMayCoordinate } from './policy.ts';

const WEEK = 7;
const YESTERDAY = -1; // whose night may last still
const DAY_MINUTES = 24 * 60;

/** Hours that begin on a weekday (0 is Monday), in minutes of that Finnish day; a night ends beyond its last one. */
const watchDay = z.object({
  day: z.number().int().min(0).max(6),
  from: z.number().int(),
  until: z.number().int(),
});
export type WatchHours = z.output<typeof watchDay>[];

const clockTime = z
  .string()
  .trim()
  .default('')
  .refine((text) => text === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'time')
  .transform((text) => {
    const [hours = '0', minutes = '0'] = text.split(':');
    return text === '' ? null : Number(hours) * 60 + Number(minutes);
  });

/** A line for each weekday; an end before the beginning is that of the next day, and all empty means always on watch. */
export const watchHoursSchema = z.object({
  days: z
    .array(z.object({ from: clockTime, until: clockTime }))
    .length(WEEK)
    .superRefine((days, context) => {
      for (const [day, { from, until }] of days.entries()) {
        const wrong = (field: string, message: string) =>
          context.addIssue({ code: 'custom', message, path: [day, field] });
        if (from === null && until !== null) wrong('from', 'missing');
        if (from !== null && until === null) wrong('until', 'missing');
        if (from && from === until) wrong('until', 'sameTime'); // never, or all day: nobody can tell
      }
    })
    .transform(
      (days): WatchHours =>
        days.flatMap(({ from, until }, day) =>
          from === null || until === null
            ? []
            : [{ day, from, until: until > from ? until : until + DAY_MINUTES }],
        ),
    ),
});

/** The hours that are written down; null where the organisation has said nothing: it is always on watch. */
export function watchHoursOf(written: unknown): WatchHours | null {
  return z
    .array(watchDay)
    .nullable()
    .parse(written ?? null);
}

/** The hours of the member's organisation. */
export function watchHours(actor: Member): Promise<WatchHours | null> {
  return reading(actor, async (tx) => {
    const { watchHours: written } = await tx.organisation.findUniqueOrThrow({
      where: { id: actor.organisationId },
      select: { watchHours: true },
    });
    return watchHoursOf(written);
  });
}

/** The coordinator says when the organisation is on watch. @throws DomainError not_allowed */
export async function setWatchHours(
  actor: Member,
  { days }: z.output<typeof watchHoursSchema>,
): Promise<void> {
  assertMayCoordinate(actor);
  const written = days.length > 0 ? days : Prisma.DbNull;
  await withActor(actor, (tx) =>
    tx.organisation.update({
      where: { id: actor.organisationId },
      data: { watchHours: written },
    }),
  );
}

/** When these hours run next, or run now: the moments they begin and end. Null: never. */
export function nextWatch(hours: WatchHours, now: Date): { from: Date; until: Date } | null {
  const today = finnishDay(now);
  for (let ahead = YESTERDAY; ahead <= WEEK; ahead += 1) {
    const date = new Date(today.getTime() + ahead * DAY);
    const weekday = (date.getUTCDay() + WEEK - 1) % WEEK;
    for (const { from, until } of hours.filter(({ day }) => day === weekday)) {
      const span = { from: finnishMoment(date, from), until: finnishMoment(date, until) };
      if (span.until > now) return span;
    }
  }
  return null;
}

/** Whether somebody is on watch by these hours; always where nothing has been said. */
export function isWatchTime(hours: WatchHours | null, now: Date): boolean {
  if (!hours) return true;
  const next = nextWatch(hours, now);
  return next !== null && next.from <= now;
}
