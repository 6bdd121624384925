import { expect, test, vi } from 'vitest';
import { deriveCode, formatCode, newFormToken } from '#lib/keys/code.ts';
import { EMPTY_FORM } from '#lib/web/form-state.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';
import { openAction } from '../../app/[locale]/(asker)/my-question/actions.ts';
import { testDatabase } from '../support/database.ts';
import { haveCounted } from '../support/have-counted.ts';

testDatabase();

const PLACE = '192.0.2.20';
// The framework's request: there is none in a test.
vi.mock('next/headers', () => ({ headers: async () => new Headers({ 'x-forwarded-for': PLACE }) }));

const unknown = () => formatCode(deriveCode(Buffer.alloc(32), newFormToken(), 0));

/** What somebody is told who comes with this key: why not, and what stands beside the field. */
async function told(code: string): Promise<[code: string | null, beside: string | undefined]> {
  const form = new FormData();
  form.set('code', code);
  form.set('locale', 'fi');
  const state = await openAction(EMPTY_FORM, form);
  return [state.code, state.fields.code];
}

test('a mistyped key is told so and costs no try, one that is whole and wrong costs one', async () => {
  const { code, codeSent } = RATE_LIMITS;
  expect(await told(unknown())).toEqual(['wrong_code', undefined]);
  await haveCounted(code, PLACE, code.times - 1);
  const swapped = unknown()
    .replace(/^(.)(.)/, '$2$1')
    .replace(/^(.)\1/, '$1U');
  for (const mistyped of ['7K2QD', `${unknown()}0`, unknown().replace(/.$/, 'U'), swapped]) {
    expect(await told(mistyped)).toEqual(['wrong_code', 'mistyped']);
  }
  expect(await told(unknown())).toEqual(['wrong_code', undefined]);
  expect(await told(unknown())).toEqual(['too_many', undefined]);
  expect(await told('7K2QD')).toEqual(['wrong_code', 'mistyped']);

  await haveCounted(codeSent, PLACE, codeSent.times - 1);
  expect(await told('7K2QD')).toEqual(['wrong_code', 'mistyped']);
  expect(await told('7K2QD')).toEqual(['too_many', undefined]); // every form counts in the end
});
