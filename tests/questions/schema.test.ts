import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newFormToken } from '#lib/keys/code.ts';
import { askSchema, BODY_LENGTH, TITLE_LENGTH } from '#lib/questions/schema.ts';
import { countCharacters } from '#lib/text.ts';

const FORM = {
  theme: 'parisuhde',
  title: 'Emme enää puhu iltaisin',
  body: 'Ennen juttelimme aina nukkumaan mennessä.',
  language: 'fi',
  audience: 'publish',
  ageBand: '',
  aboutWhom: '',
  formToken: newFormToken(),
};

/** The fields that a form is told to mend, with the key of what is said beside each. */
function faults(changes: Record<string, unknown>): Record<string, string> {
  const { error } = askSchema.safeParse({ ...FORM, ...changes });
  return Object.fromEntries(error?.issues.map((one) => [one.path.join('.'), one.message]) ?? []);
}

test('a whole form is taken, and what was left open is nobody’s business', () => {
  expect(askSchema.parse(FORM)).toMatchObject({
    ageBand: null,
    aboutWhom: null,
    region: null,
    gender: null,
    previewFirst: false,
    urgent: false,
  });
  expect(askSchema.parse({ ...FORM, urgent: 'on', ageBand: '70-plus' })).toMatchObject({
    urgent: true,
    ageBand: '70-plus',
  });
});

describe.each([
  ['title', TITLE_LENGTH],
  ['body', BODY_LENGTH],
] as const)('the limits of the %s', (field, { min, max }) => {
  // Letters of any script and emoji: what a person counts as one each.
  const letter = fc.constantFrom('a', 'ä', 'ж', 'ש', '语', 'ق', '💚', '𝔸', '7', '?');
  const text = (least: number, most: number) =>
    fc
      .array(letter, { minLength: least, maxLength: most, size: 'max' })
      .map((letters) => letters.join(''));

  test('are counted in letters, whatever the script', () => {
    fc.assert(
      fc.property(text(min, Math.min(max, min + 300)), (typed) => {
        const inside = countCharacters(typed) <= max;
        expect(faults({ [field]: typed })).toEqual(inside ? {} : { [field]: 'tooLong' });
      }),
      { numRuns: 60 },
    );
  });

  test.each(['a', 'ä', '💚'])('hold at both edges, written in %s', (one) => {
    expect(faults({ [field]: one.repeat(min - 1) })).toEqual({ [field]: 'tooShort' });
    expect(faults({ [field]: one.repeat(min) })).toEqual({});
    expect(faults({ [field]: one.repeat(max) })).toEqual({});
    expect(faults({ [field]: one.repeat(max + 1) })).toEqual({ [field]: 'tooLong' });
  });

  test('do not count spaces around a text or tell it is too short when it is empty', () => {
    expect(faults({ [field]: ` ${'a'.repeat(max)} \r\n ` })).toEqual({});
    expect(faults({ [field]: '   \r\n ' })).toEqual({ [field]: 'missing' });
    expect(faults({ [field]: undefined })).toEqual({ [field]: 'missing' });
  });
});

test('each field that is wrong is named, none hides another', () => {
  const wrong = { theme: '', title: 'Hei', body: '', language: 'se', audience: '', ageBand: '12' };
  expect(faults({ ...wrong, aboutWhom: 'cat', formToken: 'made up' })).toEqual({
    theme: 'choose',
    title: 'tooShort',
    body: 'missing',
    language: 'choose',
    audience: 'choose',
    ageBand: 'choose',
    aboutWhom: 'choose',
    formToken: 'missing',
  });
});

test('a title is one line', () => {
  const { title } = askSchema.parse({ ...FORM, title: 'Emme enää\n\npuhu  iltaisin' });
  expect(title).toBe('Emme enää puhu iltaisin');
});

test('a file in place of a text is an error beside its field, not a crash', () => {
  expect(faults({ body: new File(['x'], 'kuva.png') })).toEqual({ body: 'missing' });
});
