import { expect, test } from 'vitest';
import { formFault } from '#lib/front/form-fault.ts';
import { FORM_BOUNDS, isWithinBounds } from '#lib/web/form-state.ts';

const MULTIPART = 'multipart/form-data; boundary=----x';
const URLENCODED = 'application/x-www-form-urlencoded';

function parts(count: number, value = 'a', end = '------x--\r\n'): Buffer {
  const part = `------x\r\ncontent-disposition: form-data; name="a"\r\n\r\n${value}\r\n`;
  return Buffer.from(part.repeat(count) + end);
}
const pairs = (count: number) => Buffer.from(Array(count).fill('a=b').join('&'));

test.each<[string, string, Buffer, 400 | 413 | null]>([
  ['of as many fields as may be', MULTIPART, parts(FORM_BOUNDS.fields), null],
  ['of one more', MULTIPART, parts(FORM_BOUNDS.fields + 1), 413],
  ['of none', MULTIPART, parts(0), null],
  ['with a field too long', MULTIPART, parts(1, 'a'.repeat(FORM_BOUNDS.fieldBytes)), 413],
  ['that broke off in the middle', MULTIPART, parts(3, 'a', ''), 400],
  ['that broke off at its end', MULTIPART, parts(3, 'a', '------x'), 400],
  ['without a boundary', 'multipart/form-data', parts(1), 400],
  ['with the boundary of another', 'multipart/form-data; boundary=y', parts(1), 400],
  ['with its boundary in quotes', 'Multipart/Form-Data; boundary="----x"', parts(1), null],
  ['in pairs', URLENCODED, pairs(FORM_BOUNDS.fields), null],
  ['in too many pairs', `${URLENCODED};charset=utf-8`, pairs(FORM_BOUNDS.fields + 1), 413],
  ['that is none', 'text/plain;charset=UTF-8', Buffer.from('[]'), null],
])('a form %s', (_, type, body, fault) => {
  expect(formFault(type, body)).toBe(fault);
});

test('a browser keeps back what would be refused, with all that was typed', () => {
  const form = new FormData();
  form.set('body', 'ä'.repeat(FORM_BOUNDS.fieldBytes / 2));
  expect(isWithinBounds(form)).toBe(true);
  form.set('body', 'ä'.repeat(FORM_BOUNDS.fieldBytes / 2 + 1));
  expect(isWithinBounds(form)).toBe(false);
  form.set('body', 'a'.repeat(FORM_BOUNDS.fieldBytes));
  form.set('title', 'a'.repeat(FORM_BOUNDS.fieldBytes));
  expect(isWithinBounds(form)).toBe(false);
});
