import type { Member } from '../actor.ts';
import { reading } from '../db/client.ts';
import { type Localised, localised } from '../i18n/localised.ts';
import type { QuestionFacts } from '../questions/policy.ts';
import { VOLUNTEER_MAX_RISK } from '../risk-levels.ts';

/** Who may read a question at a desk just now, beside those who have answered it. */
export type Readers = {
  organisations: Localised[]; // their moderators, and professionals unless it has just come
  professionals: boolean;
  volunteers: boolean;
};

/** The same that visibleTo lets through, in words for the people of the desk. */
export function readersOf(
  actor: Member,
  { themeId, status, risk }: QuestionFacts,
): Promise<Readers> {
  return reading(actor, async (tx) => {
    const rows = await tx.organisation.findMany({
      where: { themes: { some: { themeId } } },
      orderBy: { slug: 'asc' },
      select: { name: true },
    });
    return {
      organisations: rows.map(({ name }) => localised(name)),
      professionals: status !== 'received' && status !== 'closed',
      volunteers: status === 'open' && risk <= VOLUNTEER_MAX_RISK,
    };
  });
}
