import { expect, test, vi } from 'vitest';
import { placeOf } from '#lib/place-of.ts';
import { countUse } from '#lib/web/rate-limit.ts';

let forwardedFor: string;
// The framework's request: there is none in a test.
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-forwarded-for': forwardedFor }),
}));

const limit = { name: 'test', times: 2, within: 60_000 };
async function refusedFrom(address: string): Promise<boolean> {
  forwardedFor = address;
  return countUse(limit).then(
    () => false,
    () => true,
  );
}

test('what a visitor writes in front of their address does not make them somebody else', async () => {
  expect(placeOf('1.1.1.1, 192.0.2.7')).toBe(placeOf('2.2.2.2,192.0.2.7'));
  expect(await refusedFrom('1.1.1.1, 192.0.2.1')).toBe(false);
  expect(await refusedFrom('1.1.1.2, 192.0.2.1')).toBe(false);
  expect(await refusedFrom('1.1.1.3, 192.0.2.1')).toBe(true);
  expect(await refusedFrom('192.0.2.2')).toBe(false);
});

test('all addresses of one subscriber are one place, however they are written', () => {
  const place = placeOf('2001:db8:85a3:1200::1');
  for (const same of ['2001:DB8:85a3:12ff:1:2:3:4', '2001:0db8:85a3:1234::']) {
    expect(placeOf(same)).toBe(place);
  }
  expect(placeOf('2001:db8:85a3:1300::1')).not.toBe(place);
  expect(placeOf('2001:db8::1')).toBe(placeOf('2001:db8::2'));
  expect(placeOf('2001:db8:1::1')).not.toBe(placeOf('2001:db8::1'));
  expect(placeOf('::1')).toBe('00000000000000');
});

test('neighbours who came over a socket for both kinds of address stay two', () => {
  expect(placeOf('::ffff:192.168.100.1')).toBe('192.168.100.1');
  expect(placeOf('::ffff:192.168.100.1')).not.toBe(placeOf('::ffff:192.168.101.1'));
});

test('a flood of addresses does not fill the memory, and forgets the quiet ones first', async () => {
  const kept = globalThis as { rinnallaRates?: { seen: Record<string, Map<string, number[]>> } };
  for (let n = 0; n < 20_500; n += 1)
    await refusedFrom(`10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`);
  expect(kept.rinnallaRates?.seen[limit.name]?.size).toBeLessThanOrEqual(20_000);
});

test('whoever goes on after a refusal is not forgotten in a flood of others', async () => {
  const steady = '192.0.2.99';
  while (!(await refusedFrom(steady)));
  for (let n = 0; n < 30_000; n += 1) {
    await refusedFrom(`10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`);
    if (n % 10_000 === 0) await refusedFrom(steady);
  }
  expect(await refusedFrom(steady)).toBe(true);
});
