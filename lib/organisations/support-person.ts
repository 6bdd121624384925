import { z } from 'zod';
import type { Member } from '../actor.ts';
import { reading, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import type { MemberId } from '../id.ts';
import { idFields } from '../id-fields.ts';
import { tidyText } from '../text.ts';
import { assertMayCoordinate } from './policy.ts';

const CONTACT_LENGTH = 200; // a number and when it is answered

/** With whom answerers may talk; nobody when the member is empty. */
export const supportPersonSchema = z
  .object({
    memberId: idFields.member.transform((id) => id || null),
    contact: z
      .string()
      .default('')
      .transform((text) => tidyText(text).replace(/\s+/g, ' '))
      .refine((text) => [...text].length <= CONTACT_LENGTH, 'tooLong')
      .transform((text) => text || null),
  })
  .refine(({ memberId, contact }) => !memberId || contact, { error: 'missing', path: ['contact'] });

export type SupportPerson = { id: MemberId; displayName: string; contact: string | null };

/** Who that is in the member's organisation, if anybody has been named and is still there. */
export function supportPerson(actor: Member): Promise<SupportPerson | null> {
  return reading(actor, async (tx) => {
    const { supportMember, supportContact } = await tx.organisation.findUniqueOrThrow({
      where: { id: actor.organisationId },
      select: {
        supportContact: true,
        supportMember: { select: { id: true, displayName: true, leftAt: true } },
      },
    });
    if (!supportMember || supportMember.leftAt) return null;
    const { id, displayName } = supportMember;
    return { id, displayName, contact: supportContact };
  });
}

/**
 * The coordinator names that person. What was shared with the one before stays theirs alone.
 * @throws DomainError not_allowed (another role, or somebody who is not of the organisation), invalid (nobody could
 * reach that person)
 */
export async function setSupportPerson(
  actor: Member,
  { memberId, contact }: z.output<typeof supportPersonSchema>,
): Promise<void> {
  assertMayCoordinate(actor);
  if (memberId && !contact) throw new DomainError('invalid', { contact: 'missing' });
  const { organisationId } = actor;
  await withActor(actor, async (tx) => {
    if (memberId) {
      const theirs = { id: memberId, organisationId, leftAt: null };
      if (!(await tx.member.findFirst({ where: theirs }))) throw new DomainError('not_allowed');
    }
    await tx.organisation.update({
      where: { id: organisationId },
      data: { supportMemberId: memberId, supportContact: contact },
    });
  });
}
