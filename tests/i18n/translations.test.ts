import { describe, expect, expectTypeOf, test } from 'vitest';
import { LOCALES } from '#lib/i18n/routing.ts';
import { getTranslations, type MessageKey, type Namespace } from '#lib/i18n/translations.ts';

describe('what does not compile', () => {
  test('a namespace that is not there', () => {
    expectTypeOf<'thread' | 'thread.states'>().toExtend<Namespace>();
    expectTypeOf<'threads'>().not.toExtend<Namespace>();
    expectTypeOf<'thread.heading'>().not.toExtend<Namespace>();
  });

  test('a key that is not there, or stands in another namespace', () => {
    expectTypeOf<'heading' | 'states.open'>().toExtend<MessageKey<'thread'>>();
    expectTypeOf<'open'>().toExtend<MessageKey<'thread.states'>>();
    expectTypeOf<'headings'>().not.toExtend<MessageKey<'thread'>>();
    expectTypeOf<'states'>().not.toExtend<MessageKey<'thread'>>();
    expectTypeOf<'thread.heading'>().not.toExtend<MessageKey<'thread'>>();
  });

  test('a template with a part that has no text', () => {
    expectTypeOf<`states.${'open' | 'claimed'}`>().toExtend<MessageKey<'thread'>>();
    expectTypeOf<`states.${'open' | 'closed'}`>().not.toExtend<MessageKey<'thread'>>();
    expectTypeOf<`states.${string}`>().not.toExtend<MessageKey<'thread'>>();
    expectTypeOf<string>().not.toExtend<MessageKey<null>>();
  });

  test('a text of all texts without its namespace', () => {
    expectTypeOf<'thread.heading'>().toExtend<MessageKey<null>>();
    expectTypeOf<'heading'>().not.toExtend<MessageKey<null>>();
  });
});

test.each(LOCALES)('a code from the database is asked for first (%s)', async (locale) => {
  const t = await getTranslations({ locale, namespace: 'thread.states' });
  const said = ['open', 'forgotten', ''].map((code) => (t.has(code) ? t(code) : null));
  expect(said).toEqual([expect.stringMatching(/./), null, null]);
});

test('a translator is made once for a process', async () => {
  const [one, same, other] = await Promise.all([
    getTranslations({ locale: 'fi', namespace: 'thread' }),
    getTranslations({ locale: 'fi', namespace: 'thread' }),
    getTranslations({ locale: 'sv', namespace: 'thread' }),
  ]);
  expect(one).toBe(same);
  expect(one).not.toBe(other);
});
