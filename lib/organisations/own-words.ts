import type { z } from 'zod';
import type { Member } from '../auth/actor.ts';
import { withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import type { guidanceSchema } from './schema.ts';

/** A ready text of an organisation, to begin from. */
export type Template = { id: string; language: string; title: string; body: string };

/** What an organisation tells its own people: what to keep in mind, and texts to begin from. */
export type OwnWords = { guidance: string | null; templates: Template[] };

/** The words of the member's own organisation; the texts in a language come first. */
export function ownWords(actor: Member, language?: string): Promise<OwnWords> {
  return withActor(actor, async (tx) => {
    const { guidance, templates } = await tx.organisation.findUniqueOrThrow({
      where: { id: actor.organisationId },
      select: {
        guidance: true,
        templates: {
          orderBy: [{ title: 'asc' }, { id: 'asc' }],
          select: { id: true, language: true, title: true, body: true },
        },
      },
    });
    const first = ({ language: of }: Template) => (of === language ? 0 : 1);
    return { guidance, templates: templates.sort((one, other) => first(one) - first(other)) };
  });
}

/**
 * The coordinator says what the organisation's answerers are to keep in mind.
 * @throws DomainError not_allowed for every other role
 */
export function saveGuidance(
  actor: Member,
  { guidance }: z.output<typeof guidanceSchema>,
): Promise<void> {
  if (actor.role !== 'coordinator') throw new DomainError('not_allowed');
  return withActor(actor, async (tx) => {
    await tx.organisation.update({
      where: { id: actor.organisationId },
      data: { guidance: guidance || null },
    });
  });
}
