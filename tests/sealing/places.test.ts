import { describe, expect, test } from 'vitest';
import type { MemberId, QuestionId } from '#lib/id.ts';
import { parseKeyring } from '#lib/keyring.ts';
import { openDataKey, unseal } from '#lib/sealing/envelope.ts';
import { openToken } from '#lib/sealing/token.ts';
import { Vault } from '#lib/sealing/vault.ts';
import { asId } from '../support/as-id.ts';
import { KEYS, MASTER_KEYS, TEXTS, TOKENS } from './sealed-before.ts';

const keyring = parseKeyring(MASTER_KEYS);
const bytes = (base64: string) => Buffer.from(base64, 'base64');

function keyOf(place: keyof typeof KEYS) {
  const { row, wrapped } = KEYS[place];
  return openDataKey(keyring, bytes(wrapped), place, asId<QuestionId & MemberId>(row));
}

describe('what was sealed before the places had names', () => {
  test.each(TEXTS)('opens at $place', ({ key, place, row, plain, sealed }) => {
    expect(new Vault(keyOf(key)).open(bytes(sealed), place, row)).toBe(plain);
  });

  test.each(TEXTS)('opens nowhere but at $place', ({ key, place, row, sealed }) => {
    for (const other of TEXTS.filter((text) => text.place !== place)) {
      expect(() => unseal(keyOf(key), bytes(sealed), other.place, row)).toThrow('could not be');
    }
  });

  test.each(TOKENS)('opens as the token of $purpose and of nothing else', ({ purpose, token }) => {
    const now = new Date('2026-11-28T12:00:00Z');
    expect(openToken(keyring, purpose, token, now)).toEqual({ for: purpose });
    for (const other of TOKENS.filter((each) => each.purpose !== purpose)) {
      expect(openToken(keyring, other.purpose, token, now)).toBeNull();
    }
  });
});
