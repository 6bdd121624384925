import type { Tx } from '../db/client.ts';
import type { MemberId } from '../id.ts';
import { createDataKey, openDataKey } from '../sealing/envelope.ts';
import { masterKeys, Vault } from '../sealing/vault.ts';

/** Opens the vault of what a member has written for themselves; null before there is any. */
export async function memberVault(tx: Tx, memberId: MemberId): Promise<Vault | null> {
  const { dataKey } = await tx.member.findUniqueOrThrow({
    where: { id: memberId },
    select: { dataKey: true },
  });
  return openMemberVault(memberId, dataKey);
}

/** The same from a key that has been read. */
export function openMemberVault(memberId: MemberId, dataKey: Uint8Array | null): Vault | null {
  return dataKey ? new Vault(openDataKey(masterKeys(), dataKey, 'memberKey', memberId)) : null;
}

/** The same, with a key made for them if they have none yet. */
export async function ownVault(tx: Tx, memberId: MemberId): Promise<Vault> {
  await tx.$queryRaw`SELECT 1 FROM members WHERE id = ${memberId} FOR UPDATE`;
  const standing = await memberVault(tx, memberId);
  if (standing) return standing;
  const { dataKey, wrapped } = createDataKey(masterKeys(), 'memberKey', memberId);
  await tx.member.update({ where: { id: memberId }, data: { dataKey: wrapped } });
  return new Vault(dataKey);
}
