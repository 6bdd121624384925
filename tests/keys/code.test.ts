import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endsCode, formatCode, parseCode } from '#lib/keys/code.ts';

const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const characters = (length: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length });
const codes = fc.record({
  locator: characters(5).map((list) => list.join('')),
  secret: characters(14).map((list) => list.join('')),
});
const bare = (code: string) => code.replaceAll('-', '');

test('shows four groups of five and reads them back', () => {
  fc.assert(
    fc.property(codes, (code) => {
      const shown = formatCode(code);
      expect(shown).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
      expect(parseCode(shown)).toEqual(code);
    }),
  );
});

test('notices every single wrong character', () => {
  fc.assert(
    fc.property(codes, (code) => {
      const right = bare(formatCode(code));
      for (let index = 0; index < right.length; index++) {
        for (const character of alphabet.filter((other) => other !== right[index])) {
          const wrong = right.slice(0, index) + character + right.slice(index + 1);
          if (parseCode(wrong) !== null) throw new Error(`took ${wrong} for ${right}`);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('notices every swap of neighbours', () => {
  fc.assert(
    fc.property(codes, (code) => {
      const right = bare(formatCode(code));
      for (let index = 0; index + 1 < right.length; index++) {
        const [left = '', next = ''] = right.slice(index, index + 2);
        const wrong = right.slice(0, index) + next + left + right.slice(index + 2);
        if (left !== next && parseCode(wrong)) throw new Error(`took ${wrong} for ${right}`);
      }
    }),
  );
});

test('notices a missing, an extra and an impossible character', () => {
  const shown = formatCode({ locator: '7K3QF', secret: 'A01B2C3D4E5F6G' });
  expect(parseCode(shown.slice(1))).toBeNull();
  expect(parseCode(`${shown}0`)).toBeNull();
  expect(parseCode(shown.replace('K', 'U'))).toBeNull();
  expect(parseCode(shown.replace('K', '💚'))).toBeNull();
  expect(parseCode('')).toBeNull();
});

test.each<[string, (shown: string) => string]>([
  ['in small letters', (shown) => shown.toLowerCase()],
  ['without hyphens', bare],
  ['with spaces around and between', (shown) => ` ${shown.replaceAll('-', '\u00a0 ')}\n`],
  ['with other dashes', (shown) => shown.replace('-', '–').replace('-', '−').replace('-', '‑')],
  ['with invisible characters', (shown) => `\u200b${shown.replaceAll('-', '\u00ad')}\ufeff`],
  ['with O for 0', (shown) => shown.replaceAll('0', 'o')],
  ['with I or L for 1', (shown) => shown.replace('1', 'l').replace('1', 'I')],
  ['in full width', (shown) => shown.replace(/./g, fullWidth)],
  ['in Arabic digits', (shown) => inDigits(shown, 0x660)],
  ['in Persian digits', (shown) => inDigits(shown, 0x6f0)],
  ['in Devanagari digits', (shown) => inDigits(shown, 0x966)],
  ['with its name before it', (shown) => `Avain: ${shown}`],
  ['in Swedish small letters', (shown) => `nyckel: ${shown.toLowerCase()}`],
  ['in quotes', (shown) => `”${shown}”`],
  ['with a full stop behind', (shown) => `${shown}.`],
  ['with a comma behind', (shown) => `Se on ${shown}, muista se.`],
  ['in angle brackets', (shown) => `<${shown}>`],
  ['in bold', (shown) => `**${shown}**`],
  ['as the address that its square leads to', (s) => `https://example.fi/fi/oma-kysymys#${s}`],
  ...['_', '.', '·', '•', '/', ':', ' – '].map((sign): [string, (shown: string) => string] => [
    `with ${sign} between`,
    (shown) => shown.replaceAll('-', sign),
  ]),
])('reads a code typed %s', (_, type) => {
  const code = { locator: '10K01', secret: 'A01B2C3D4E5F6G' };
  expect(parseCode(type(formatCode(code)))).toEqual(code);
});

function fullWidth(character: string): string {
  return String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0);
}

function inDigits(shown: string, zero: number): string {
  return shown.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

test('finds a code in whatever it was kept in, also after a word that looks like its first part', () => {
  fc.assert(
    fc.property(codes, (code) => {
      const shown = formatCode(code);
      const file = `Avain: ${shown}\n\nAvaa se: https://example.fi/fi/oma-kysymys\nSäilytä tämä.`;
      expect(parseCode(file)).toEqual(code);
      expect(parseCode(file.replaceAll('\n', ''))).toEqual(code); // as a field of one line takes it
      expect(parseCode(`avain ${shown} tässä`)).toEqual(code);
    }),
    { numRuns: 300 },
  );
});

test('what holds no code is none, however long', () => {
  expect(parseCode('Äidin nimi on Liisa ja hän asuu yksin')).toBeNull();
  expect(parseCode('ABCDE-'.repeat(400))).toBeNull();
});

test('its last four characters are known by the same signs', () => {
  const code = formatCode({ locator: '7K3QF', secret: 'A01B2C3D4E5F01' });
  const four = code.slice(-4);
  for (const typed of [four, four.toLowerCase(), ` –${four}`, four.replaceAll('0', 'o'), code]) {
    expect(endsCode(typed, code), typed).toBe(true);
  }
  expect(endsCode(`Avain: ${code}.`, code)).toBe(true);
  for (const typed of ['', four.slice(1), `${four}X`, code.slice(0, 4), code.slice(1)]) {
    expect(endsCode(typed, code), typed).toBe(false);
  }
});
