import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOUR } from '#lib/clock.ts';
import { askingMoment, awake } from '../../prisma/seed/calendar.ts';
import { Random } from '../../prisma/seed/random.ts';

const NOW = new Date('2026-03-04T12:00:00Z');
const moments = fc.date({ min: new Date('2025-01-01'), max: NOW, noInvalidDate: true });

test('nobody works at night, and what came first stays first', () => {
  fc.assert(
    fc.property(moments, fc.nat(12 * HOUR), (one, apart) => {
      const other = new Date(one.getTime() + apart);
      expect(awake(one).getUTCHours()).toBeGreaterThanOrEqual(6);
      expect(awake(one).getUTCHours()).toBeLessThan(20);
      expect(awake(one).getTime()).toBeLessThanOrEqual(awake(other).getTime());
      expect(awake(one).getTime()).toBeGreaterThanOrEqual(one.getTime());
    }),
  );
});

test('somebody asks neither later nor much earlier than wanted', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const days = (NOW.getTime() - askingMoment(new Random(seed), NOW, 4, 100).getTime()) / 864e5;
      expect(days).toBeGreaterThanOrEqual(4);
      expect(days).toBeLessThan(106);
    }),
  );
});

test('the same number makes the same choices', () => {
  const draw = () => {
    const random = new Random(7);
    return Array.from({ length: 20 }, () => random.next());
  };
  expect(draw()).toEqual(draw());
  expect(new Set(draw()).size).toBe(20);
});
