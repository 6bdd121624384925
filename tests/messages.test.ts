import { describe, expect, test } from 'vitest';
import { ERROR_CODES } from '#lib/errors.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { LOCALES } from '#lib/i18n/routing.ts';
import { CLOSED_REASONS, DECLINE_REASONS, STATUSES } from '#lib/questions/schema.ts';
import { EVENT_KINDS } from '#lib/record/event-kinds.ts';
import { unusedKeys } from './support/message-usage.ts';
import { argumentsOf, flatten, readMessages } from './support/messages.ts';
import { readSources } from './support/sources.ts';

const texts = { fi: readMessages('fi'), sv: readMessages('sv'), en: readMessages('en') };

// Every code that a person can meet, under the namespace that words it.
const codes = {
  status: STATUSES,
  reasons: [...CLOSED_REASONS, ...DECLINE_REASONS],
  errors: ERROR_CODES,
  events: Object.keys(EVENT_KINDS),
};

/** A code is worded by the key of its name, or by keys below it (errors.taken.title). */
const words = (key: string, code: string) => key.split('.').slice(1).includes(code);

const isCode = (key: string) => {
  const [namespace = ''] = key.split('.');
  return Object.entries(codes).some(
    ([of, list]) => of === namespace && list.some((code) => words(key, code)),
  );
};

describe.each(LOCALES)('the texts in %s', (locale) => {
  const own = texts[locale];

  test('are loaded from every file and no other', async () => {
    const loaded = Object.entries(await loadMessages(locale));
    expect(new Map(loaded.flatMap(([name, texts]) => flatten(name, texts)))).toEqual(own);
  });

  test('have the same keys as the Finnish ones', () => {
    expect([...own.keys()].sort()).toEqual([...texts.fi.keys()].sort());
  });

  test('ask for the same arguments as the Finnish ones', () => {
    const differing = [...own].filter(
      ([key, text]) => String(argumentsOf(text)) !== String(argumentsOf(texts.fi.get(key) ?? text)),
    );
    expect(differing).toEqual([]);
  });

  test('are never empty', () => {
    expect(own.size).toBeGreaterThan(0);
    expect([...own].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test.each(Object.entries(codes))('word every code of %s', (namespace, list) => {
    const keys = [...own.keys()].filter((key) => key.startsWith(`${namespace}.`));
    expect(list.filter((code) => !keys.some((key) => words(key, code)))).toEqual([]);
  });

  test('do not shout', () => {
    expect([...own].filter(([, text]) => text.includes('!'))).toEqual([]);
  });
});

test('no Swedish text calls people machines that answer', () => {
  const own = [...texts.sv].filter(([, text]) => /\bsvarar(e|en|es|ens|na|nas)\b/i.test(text));
  expect(own).toEqual([]);
});

test('every text is used somewhere', () => {
  const files = readSources('app', 'components', 'lib');
  const keys = [...texts.fi.keys()].filter((key) => !isCode(key));
  expect(unusedKeys(keys, files)).toEqual([]);
});
