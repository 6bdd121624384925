import { randomBytes } from 'node:crypto';
import { parseOptions, verify } from '@node-rs/argon2';
import { expect, test, vi } from 'vitest';
import { hashSecret, verifySecret } from '#lib/keys/secret.ts';

vi.mock('@node-rs/argon2', async (importOriginal) => {
  const original = await importOriginal<typeof import('@node-rs/argon2')>();
  return { ...original, verify: vi.fn(original.verify) };
});

const pepper = randomBytes(32);
const secret = 'A01B2C3D4E5F6G';
const stored = await hashSecret(pepper, secret);

test('knows the secret, and no other', async () => {
  expect(await verifySecret(pepper, secret, stored)).toBe(true);
  expect(await verifySecret(pepper, 'A01B2C3D4E5F6H', stored)).toBe(false);
});

test('needs the pepper', async () => {
  expect(await verifySecret(randomBytes(32), secret, stored)).toBe(false);
});

test('uses Argon2id with the stated cost and a salt of its own', async () => {
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await hashSecret(pepper, secret)).not.toBe(stored);
});

test('does the same work for an unknown locator, and says no', async () => {
  vi.mocked(verify).mockClear();
  expect(await verifySecret(pepper, secret, null)).toBe(false);
  expect(verify).toHaveBeenCalledOnce();
  const [dummy = '', ...rest] = vi.mocked(verify).mock.calls[0] ?? [];
  expect(parseOptions(dummy)).toEqual(parseOptions(stored));
  expect(rest).toEqual([secret, { secret: pepper }]);
});

test('says no to an unknown locator even if the stand-in hash were met', async () => {
  vi.mocked(verify).mockResolvedValueOnce(true);
  expect(await verifySecret(pepper, secret, null)).toBe(false);
});
