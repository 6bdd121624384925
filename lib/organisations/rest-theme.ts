import { z } from 'zod';
import type { Member } from '../actor.ts';
import { finnishDay } from '../calendar.ts';
import { clock, DAY } from '../clock.ts';
import { reading, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { type Localised, localised } from '../i18n/localised.ts';
import type { ThemeId } from '../id.ts';
import { idFields } from '../id-fields.ts';
import { assertMayCoordinate } from './policy.ts';

const LONGEST = 120 * DAY; // a summer: beyond that a theme is not resting but given up

export type OwnTheme = { id: ThemeId; name: Localised; restsUntil: Date | null };

/** An empty day means that the organisation answers again. */
export const restSchema = z.object({
  themeId: idFields.theme,
  until: z.union([z.literal(''), z.iso.date()], 'choose'),
});

/** The themes of the coordinator's organisation, in their order. @throws DomainError not_allowed */
export function ownThemes(actor: Member): Promise<OwnTheme[]> {
  assertMayCoordinate(actor);
  return reading(actor, async (tx) => {
    const rows = await tx.organisationTheme.findMany({
      where: { organisationId: actor.organisationId },
      orderBy: { theme: { position: 'asc' } },
      select: { restsUntil: true, theme: { select: { id: true, name: true } } },
    });
    const today = finnishDay(clock.now());
    return rows.map(({ restsUntil, theme }) => ({
      id: theme.id,
      name: localised(theme.name),
      restsUntil: restsUntil && restsUntil > today ? restsUntil : null,
    }));
  });
}

/**
 * The organisation rests from a theme until a day, or is back. A theme itself rests only while all of its
 * organisations do; whoever asks is told when somebody answers.
 * @throws DomainError not_allowed, not_found (not their theme), invalid (a day past or too far away)
 */
export function restTheme(actor: Member, input: z.output<typeof restSchema>): Promise<void> {
  assertMayCoordinate(actor);
  const today = finnishDay(clock.now()).getTime();
  const restsUntil = input.until ? new Date(`${input.until}T00:00:00Z`) : null;
  const days = restsUntil ? restsUntil.getTime() - today : 1;
  if (days <= 0 || days > LONGEST) throw new DomainError('invalid');
  return withActor(actor, async (tx) => {
    const { count } = await tx.organisationTheme.updateMany({
      where: { organisationId: actor.organisationId, themeId: input.themeId },
      data: { restsUntil },
    });
    if (count === 0) throw new DomainError('not_found');
  });
}
