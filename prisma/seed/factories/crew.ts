import type { Member } from '#lib/actor.ts';
import type { Role } from '#lib/db/generated/enums.ts';
import type { OrganisationId, ThemeId } from '#lib/id.ts';
import { createMember, type MemberInput } from './member.ts';
import { createOrganisation } from './organisation.ts';
import { createTheme } from './theme.ts';

/** The people that a question needs on its way. */
export type Crew = { moderator: Member; answerer: Member; reviewer: Member };

/**
 * A theme of its own with an organisation that covers it: a moderator, a volunteer who answers and a
 * professional who reviews.
 */
export async function createCrew(
  answerer: Partial<MemberInput> = {},
): Promise<Crew & { theme: ThemeId; organisation: OrganisationId }> {
  const theme = await createTheme();
  const organisation = await createOrganisation({ themes: [theme] });
  const one = (role: Role, more: Partial<MemberInput> = {}) =>
    createMember({ organisation, role, ...more });
  return {
    theme,
    organisation,
    moderator: await one('moderator', { displayName: 'Ilona' }),
    answerer: await one('volunteer', { displayName: 'Tuulikki', ...answerer }),
    reviewer: await one('professional', { displayName: 'Meri' }),
  };
}
