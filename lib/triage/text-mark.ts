import { createHash } from 'node:crypto';

const LENGTH = 22; // characters: 132 bits

/** Says which text of a question was read; sealed anew, it is another. */
export function textMark(row: { sealedTitle: Uint8Array; sealedBody: Uint8Array }): string {
  const hash = createHash('sha256').update(row.sealedTitle).update(row.sealedBody);
  return hash.digest('base64url').slice(0, LENGTH);
}
