import { z } from 'zod';
import type { Sealed } from '../sealing/envelope.ts';
import type { Vault } from '../sealing/vault.ts';
import type { Passage } from './schema.ts';

const storedSchema = z.array(z.object({ quote: z.string(), comment: z.string() }));

/** Comments on passages, sealed for a review. */
export function sealPassages(vault: Vault, reviewId: string, passages: readonly Passage[]): Sealed {
  return vault.seal(JSON.stringify(passages), 'reviewPassages', reviewId);
}

/** Opens the comments on passages of a review. */
export function openPassages(
  vault: Vault,
  { id, sealedPassages }: { id: string; sealedPassages: Uint8Array | null },
): Passage[] {
  const text = vault.openOptional(sealedPassages, 'reviewPassages', id);
  return text ? storedSchema.parse(JSON.parse(text)) : [];
}
