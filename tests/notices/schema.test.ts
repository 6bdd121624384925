import { expect, test } from 'vitest';
import { emailNoticeSchema } from '#lib/notices/schema.ts';

const read = (email: string) => emailNoticeSchema.safeParse({ email });

test.each([
  ['aino@posti.invalid', 'aino@posti.invalid'],
  [' <Aino.Kivi+apu@posti.invalid>, ', 'Aino.Kivi+apu@posti.invalid'],
  ['aino@posti.invalid.', 'aino@posti.invalid'],
  ['mäkelä@posti.invalid', 'mäkelä@posti.invalid'],
  ['ma\u0308kela\u0308@posti.invalid', 'mäkelä@posti.invalid'],
  ['matti@hyvää.invalid', 'matti@hyvää.invalid'],
  ['matti@xn--hyv-slaa.invalid', 'matti@hyvää.invalid'], // as Chromium sends it
  ['matti@posti.xn--p1ai', 'matti@posti.рф'],
  ['a&b=c@posti.invalid', 'a&b=c@posti.invalid'],
])('%s is the address %s', (typed, address) => {
  expect(read(typed).data?.email).toBe(address);
});

test.each([
  ['', 'missing'],
  ['   ', 'missing'],
  ['aino', 'wrong'],
  ['aino@', 'wrong'],
  ['aino@posti', 'wrong'],
  ['aino @posti.invalid', 'wrong'],
  ['a@b@posti.invalid', 'wrong'],
  ['aino@posti.invalid, eino@posti.invalid', 'wrong'],
  ['aino@[127.0.0.1]', 'wrong'],
  ['aino@po sti.invalid', 'wrong'],
  [`${'a'.repeat(250)}@posti.invalid`, 'wrong'],
])('%s is refused as %s', (typed, problem) => {
  expect(read(typed).error?.issues[0]?.message).toBe(problem);
});
