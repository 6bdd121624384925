import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG = { authTagLength: 16 };

/** The one failure of opening anything sealed. It carries no content, no key and no cause. */
export class SealingError extends Error {
  override readonly name = 'SealingError';

  constructor() {
    super('A sealed value could not be opened.');
  }
}

/** Encrypts to: version, nonce, ciphertext, tag. It opens only with the same key and context. */
export function encrypt(key: KeyObject, plain: Uint8Array, context: string): Buffer<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, TAG).setAAD(Buffer.from(context));
  const ciphertext = [cipher.update(plain), cipher.final()];
  return Buffer.concat([Uint8Array.of(VERSION), nonce, ...ciphertext, cipher.getAuthTag()]);
}

/** Opens what `encrypt` made, or throws a SealingError. */
export function decrypt(key: KeyObject, sealed: Uint8Array, context: string): Buffer<ArrayBuffer> {
  const nonceEnd = 1 + NONCE_BYTES;
  const tagStart = sealed.length - TAG.authTagLength;
  if (sealed[0] !== VERSION || tagStart < nonceEnd) throw new SealingError();
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(1, nonceEnd), TAG)
    .setAAD(Buffer.from(context))
    .setAuthTag(sealed.subarray(tagStart));
  const plain = decipher.update(sealed.subarray(nonceEnd, tagStart));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    throw new SealingError();
  }
}
