import type { Tx } from '../../db/client.ts';
import { CHUNK, placeIn } from './postings.ts';

const PROFILE = 4; // bytes of a profile's id
export const NO_PROFILE = 0; // no question has this number, or not any more

/** Says which profile each of these questions of an edition has now; other servers see it at their next search. */
export async function setProfiles(
  tx: Tx,
  edition: number,
  numbered: readonly { number: number; profile: number }[],
): Promise<void> {
  const byChunk = Map.groupBy(numbered, ({ number }) => placeIn(number).chunk);
  for (const [chunk, members] of byChunk) {
    const standing = await tx.searchChunk.findUnique({ where: { chunk } });
    const profiles = Uint8Array.from(standing?.profiles ?? new Uint8Array(CHUNK * PROFILE));
    const view = new DataView(profiles.buffer);
    for (const { number, profile } of members)
      view.setUint32(placeIn(number).place * PROFILE, profile, true);
    await tx.$executeRaw`
      INSERT INTO search_chunks (chunk, profiles, edition) VALUES (${chunk}, ${profiles}, ${edition})
      ON CONFLICT (chunk) DO UPDATE SET profiles = EXCLUDED.profiles, version = EXCLUDED.version`;
  }
}

/** The profiles' ids in a chunk, by place. */
export function profilesIn(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: CHUNK }, (_, place) => view.getUint32(place * PROFILE, true));
}
