import type { z } from 'zod';
import type { Member } from '../actor.ts';
import { withActor } from '../db/client.ts';
import { Prisma } from '../db/generated/client.ts';
import { mayHaveTitle } from './policy.ts';
import type { profileSchema } from './schema.ts';

/**
 * A member changes how they are known and what they like to answer. Only a professional has a title; no themes
 * is all of the organisation's. What is published keeps the name it was published under.
 */
export function saveProfile(actor: Member, input: z.output<typeof profileSchema>): Promise<void> {
  const { displayName, languages } = input;
  const title = mayHaveTitle(actor) ? input.title : null;
  const themeIds = actor.themeIds.filter((id) => input.themeIds.includes(id));
  const chosen = themeIds.length < actor.themeIds.length ? themeIds : [];
  return withActor(actor, async (tx) => {
    await tx.memberTheme.deleteMany({ where: { memberId: actor.id } });
    await tx.member.update({
      where: { id: actor.id },
      data: {
        displayName,
        languages,
        title: title ?? Prisma.DbNull,
        themes: { create: chosen.map((themeId) => ({ themeId })) },
      },
    });
  });
}
