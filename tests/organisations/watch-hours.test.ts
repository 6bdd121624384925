import { describe, expect, test } from 'vitest';
import { clock } from '#lib/clock.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { LOCALES } from '#lib/i18n/routing.ts';
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

  test.each([
    ['09:00', '', 'until', 'missing'],
    ['', '09:00', 'from', 'missing'],
    ['9', '10:00', 'from', 'time'],
    ['08:00', '08:00', 'until', 'sameTime'],
  ])('from %s until %s are refused in words', async (from, until, field, code) => {
    const { error } = watchHoursSchema.safeParse(week({ from, until }));
    expect(error?.issues).toMatchObject([{ path: ['days', 0, field], message: code }]);
    for (const locale of LOCALES) expect((await formTexts(locale)).fields[code]).toBeTruthy();
  });

  test('may be those of a night, which lasts until the next morning', () => {
    const [monday] = watchHoursSchema.parse(week({ from: '20:00', until: '08:00' })).days;
    expect(monday).toEqual({ day: 0, from: 1200, until: 1920 });
    const at = (moment: string) => isWatchTime(monday ? [monday] : [], new Date(moment));
    expect(at('2026-11-30T17:59:00Z')).toBe(false); // Monday, before eight
    expect(at('2026-11-30T22:30:00Z')).toBe(true);
    expect(at('2026-12-01T05:59:00Z')).toBe(true); // Tuesday, before eight in the morning
    expect(at('2026-12-01T06:00:00Z')).toBe(false);
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
