import type { z } from 'zod';
import type { Member } from '../actor.ts';
import { reading, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { assertMayCoordinate } from './policy.ts';
import type { guidanceSchema } from './schema.ts';

export type Template = {
  id: string;
  language: string;
  title: string;
  body: string;
  number: number; // by which a coordinator says which state they change
};

/** What an organisation tells its own people: what to keep in mind, and texts to begin from. */
export type OrganisationWords = {
  guidance: string | null;
  guidanceNumber: number;
  templates: Template[];
};

/** The words of the member's own organisation; of its texts those in a language, where one is asked for. */
export function ownWords(actor: Member, language?: string): Promise<OrganisationWords> {
  return reading(actor, async (tx) => {
    const { guidance, guidanceNumber, templates } = await tx.organisation.findUniqueOrThrow({
      where: { id: actor.organisationId },
      select: {
        guidance: true,
        guidanceNumber: true,
        templates: {
          orderBy: [{ title: 'asc' }, { id: 'asc' }],
          select: { id: true, language: true, title: true, body: true, number: true },
        },
      },
    });
    const fitting = templates.filter(({ language: of }) => !language || of === language);
    return { guidance, guidanceNumber, templates: fitting };
  });
}

/**
 * The coordinator says what the organisation's answerers are to keep in mind.
 * @throws DomainError not_allowed, other_words (somebody saved another text since `base`: it comes along)
 */
export function saveGuidance(
  actor: Member,
  { guidance, base }: z.output<typeof guidanceSchema>,
): Promise<void> {
  assertMayCoordinate(actor);
  return withActor(actor, async (tx) => {
    const where = { id: actor.organisationId };
    const { count } = await tx.organisation.updateMany({
      where: { ...where, guidanceNumber: base },
      data: { guidance: guidance || null, guidanceNumber: base + 1 },
    });
    if (count > 0) return;
    const standing = await tx.organisation.findUniqueOrThrow({
      where,
      select: { guidance: true, guidanceNumber: true },
    });
    const body = standing.guidance ?? '';
    if (body === guidance) return;
    throw new DomainError('other_words', {}, { number: standing.guidanceNumber, body });
  });
}
