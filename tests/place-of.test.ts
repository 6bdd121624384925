import { expect, test } from 'vitest';
import { placeOf } from '#lib/place-of.ts';

test('what a visitor writes in front of their address does not make them somebody else', () => {
  expect(placeOf('1.1.1.1, 192.0.2.7')).toBe(placeOf('2.2.2.2,192.0.2.7'));
  expect(placeOf('1.1.1.1, 192.0.2.7')).not.toBe(placeOf('1.1.1.1, 192.0.2.8'));
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
