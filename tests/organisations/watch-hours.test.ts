import { describe, expect, test } from 'vitest';
import { clock } from '#lib/clock.ts';
import {
  isWatchTime,
  nextWatch,
  setWatchHours,
  watchHours,
  watchHoursSchema,
} from '#lib/organisations/watch-hours.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const EMPTY = { from: '', until: '' };
const week = (...days: { from: string; until: string }[]) => ({
  days: Array.from({ length: 7 }, (_, day) => days[day] ?? EMPTY),
});
const OFFICE = { from: '09:00', until: '16:00' };

describe('the hours of a week', () => {
  test('are read day by day, and midnight is the end of a day', () => {
    expect(watchHoursSchema.parse(week(OFFICE, { from: '18:00', until: '00:00' }))).toEqual({
      days: [
        { day: 0, from: 540, until: 960 },
        { day: 1, from: 1080, until: 1440 },
      ],
    });
    expect(watchHoursSchema.parse(week())).toEqual({ days: [] });
  });

  test('are refused half said, or the wrong way round', () => {
    for (const wrong of [
      { from: '09:00', until: '' },
      { from: '16:00', until: '09:00' },
      { from: '9', until: '10:00' },
    ]) {
      expect(watchHoursSchema.safeParse(week(wrong)).success, JSON.stringify(wrong)).toBe(false);
    }
  });

  test('are those of Finland, also across summer time, and null is always', () => {
    const sunday = [{ day: 6, from: 540, until: 960 }];
    const at = (moment: string) => isWatchTime(sunday, new Date(moment));
    expect(at('2026-11-29T06:59:00Z')).toBe(false);
    expect(at('2026-11-29T07:00:00Z')).toBe(true); // nine, in winter
    expect(at('2026-11-29T14:00:00Z')).toBe(false);
    expect(at('2026-07-05T06:00:00Z')).toBe(true); // nine, in summer
    expect(isWatchTime(null, new Date('2026-11-29T01:00:00Z'))).toBe(true);
    const next = nextWatch(sunday, new Date('2026-11-29T15:00:00Z'));
    expect(next?.from).toEqual(new Date('2026-12-06T07:00:00Z'));
    expect(nextWatch([], clock.now())).toBeNull();
  });

  test('are set by the coordinator alone, and taken back by leaving all empty', async () => {
    const { organisation, moderator, reviewer, answerer } = await createCrew();
    const coordinator = await createMember({ organisation, role: 'coordinator' });
    const days = [{ day: 0, from: 540, until: 960 }];
    for (const member of [moderator, reviewer, answerer]) {
      await expect(setWatchHours(member, { days })).rejects.toMatchObject({ code: 'not_allowed' });
    }
    await setWatchHours(coordinator, { days });
    expect(await watchHours(coordinator)).toEqual(days);
    await setWatchHours(coordinator, { days: [] });
    expect(await watchHours(coordinator)).toBeNull();
  });
});
