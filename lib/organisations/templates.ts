import type { z } from 'zod';
import type { Member } from '../actor.ts';
import { clock } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { newId } from '../id.ts';
import { assertMayCoordinate } from './policy.ts';
import type { deleteTemplateSchema, templateSchema } from './schema.ts';

const MOST_TEMPLATES = 60; // a list that is longer is no longer looked through

/**
 * The coordinator writes or changes a ready text; one that was taken away meanwhile is written anew.
 * @throws DomainError not_allowed, not_found (not theirs), invalid (as many as fit), other_words (somebody
 * changed it since `base`: that stays, and comes along)
 */
export function saveTemplate(actor: Member, input: z.output<typeof templateSchema>): Promise<void> {
  assertMayCoordinate(actor);
  const { organisationId } = actor;
  const { language, title, template: body } = input;
  const data = { language, title, body, updatedAt: clock.now() };
  return withActor(actor, async (tx) => {
    const standing = input.id ? await findTemplate(tx, actor, input.id) : null;
    if (standing) {
      const { id, number } = standing;
      const { count } = await tx.answerTemplate.updateMany({
        where: { id, number: input.base },
        data: { ...data, number: input.base + 1 },
      });
      if (count > 0 || isSame(standing, data)) return;
      throw new DomainError('other_words', {}, { number, body: wholeOf(standing) });
    }
    const count = await tx.answerTemplate.count({ where: { organisationId } });
    if (count >= MOST_TEMPLATES) throw new DomainError('invalid', { title: 'enough' });
    await tx.answerTemplate.create({ data: { id: newId(), organisationId, ...data } });
  });
}

/** Takes a ready text away. @throws DomainError not_allowed, not_found (not theirs), conflict (changed since `base`) */
export function deleteTemplate(
  actor: Member,
  { id, base }: z.output<typeof deleteTemplateSchema>,
): Promise<void> {
  assertMayCoordinate(actor);
  return withActor(actor, async (tx) => {
    if (!(await findTemplate(tx, actor, id))) throw new DomainError('not_found');
    const { count } = await tx.answerTemplate.deleteMany({ where: { id, number: base } });
    if (count === 0) throw new DomainError('conflict');
  });
}

type Text = { language: string; title: string; body: string };

/** A text of the actor's own organisation, held; null where it is gone. */
async function findTemplate(tx: Tx, { organisationId }: Member, id: string) {
  await tx.$queryRaw`SELECT 1 FROM answer_templates WHERE id = ${id} FOR UPDATE`;
  const template = await tx.answerTemplate.findUnique({ where: { id } });
  if (template && template.organisationId !== organisationId) throw new DomainError('not_found');
  return template;
}

function isSame(one: Text, other: Text): boolean {
  return wholeOf(one) === wholeOf(other) && one.language === other.language;
}

function wholeOf({ title, body }: Text): string {
  return `${title}\n\n${body}`;
}
