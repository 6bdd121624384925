import { describe, expect, test } from 'vitest';
import { unusedKeys } from './message-usage.ts';
import { argumentsOf, flatten } from './messages.ts';

describe('the rules about texts', () => {
  const keys = ['ask.title.label', 'ask.title.hint', 'desk.title.label', 'risk.0', 'risk.1'];
  const unusedIn = (text: string) => unusedKeys(keys, [{ path: 'app/page.tsx', text }]);

  test.each([
    ["getTranslations('ask'); t('title.label')", ['ask.title.hint', ...keys.slice(2)]],
    ["getTranslations({ locale, namespace: 'ask.title' }); t('hint')", without('ask.title.hint')],
    ["getTranslations('ask'); t(`title.${part}`)", keys.slice(2)],
    ["getTranslations('desk'); t(`${field}.label`)", without('desk.title.label')],
    ["getTranslations('desk'); t(`${field}`)", keys],
    ["getTranslations('desk'); t(`${field}.hint`)", keys],
    ["t('title.label')", ['ask.title.hint', 'risk.0', 'risk.1']],
    ['t(`risk.${level}`)', keys.slice(0, 3)],
    [
      "getTranslations('risk'); ['ask.title', 'no']; t(`${part}.label`)",
      without('ask.title.label'),
    ],
    ["type Texts = Messages['ask']['title'];", keys.slice(2)],
    ['// messages: risk.*, ask.title.hint', ['ask.title.label', 'desk.title.label']],
    ["// t('ask.title.label')", keys],
    ['', keys],
  ])('%s', (text, unused) => expect(unusedIn(text)).toEqual(unused));

  function without(...used: string[]) {
    return keys.filter((key) => !used.includes(key));
  }

  test('arguments are seen inside plurals, selects and tags', () => {
    const text =
      '<b>{name}</b> {count, plural, one {# {thing}} other {#}} {a, select, x {} other {}}';
    expect(argumentsOf(text)).toEqual(['<b>', 'a:other,x', 'count', 'name', 'thing']);
    expect(() => argumentsOf('{name')).toThrow('EXPECT_ARGUMENT_CLOSING_BRACE');
  });

  test('nested texts become dotted keys', () => {
    expect(flatten('ask', { title: { label: 'Otsikko' } })).toEqual([
      ['ask.title.label', 'Otsikko'],
    ]);
    expect(() => flatten('ask', { title: 1 })).toThrow('ask.title is not a text.');
  });
});
