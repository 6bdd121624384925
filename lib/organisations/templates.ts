import type { z } from 'zod';
import type { Member } from '../auth/actor.ts';
import { clock } from '../clock.ts';
import { withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { newId } from '../id.ts';
import type { templateSchema } from './schema.ts';

const MOST_TEMPLATES = 60; // a list that is longer is no longer looked through

/**
 * The coordinator writes a ready text for the organisation's answerers, or changes one.
 * @throws DomainError not_allowed (another role), not_found (not a text of theirs), invalid
 * (there are as many as fit)
 */
export function saveTemplate(actor: Member, input: z.output<typeof templateSchema>): Promise<void> {
  if (actor.role !== 'coordinator') throw new DomainError('not_allowed');
  const { organisationId } = actor;
  const { language, title, template: body } = input;
  const data = { language, title, body, updatedAt: clock.now() };
  return withActor(actor, async (tx) => {
    if (input.id) {
      const where = { id: input.id, organisationId };
      const { count } = await tx.answerTemplate.updateMany({ where, data });
      if (count === 0) throw new DomainError('not_found');
      return;
    }
    const standing = await tx.answerTemplate.count({ where: { organisationId } });
    if (standing >= MOST_TEMPLATES) throw new DomainError('invalid', { title: 'enough' });
    await tx.answerTemplate.create({ data: { id: newId(), organisationId, ...data } });
  });
}

/**
 * The coordinator takes a ready text away; answers that began from it stay as they are.
 * @throws DomainError not_allowed (another role), not_found (not a text of theirs)
 */
export function deleteTemplate(actor: Member, { id }: { id: string }): Promise<void> {
  if (actor.role !== 'coordinator') throw new DomainError('not_allowed');
  return withActor(actor, async (tx) => {
    const { count } = await tx.answerTemplate.deleteMany({
      where: { id, organisationId: actor.organisationId },
    });
    if (count === 0) throw new DomainError('not_found');
  });
}
