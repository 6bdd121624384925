import type { Member } from '#lib/actor.ts';
import type { Role } from '#lib/db/generated/enums.ts';
import type { OrganisationId, ThemeId } from '#lib/id.ts';
import type { Crew } from '../../prisma/seed/factories/crew.ts';
import { createMember, type MemberInput } from '../../prisma/seed/factories/member.ts';
import { createOrganisation } from '../../prisma/seed/factories/organisation.ts';
import { asId } from '../support/as-id.ts';

/** People of one organisation, whom no other journey meets. */
export type OwnCrew = Crew & {
  coordinator: Member;
  organisation: OrganisationId;
  one: (role: Role, more?: Partial<MemberInput>) => Promise<Member>;
};

const ROOM = 9; // questions at once: near the most that somebody may take on themselves

/** New people of an organisation, one in every role, each with room for questions. */
export async function peopleOf(organisation: OrganisationId, openLimit = ROOM): Promise<OwnCrew> {
  const one: OwnCrew['one'] = (role, more) =>
    createMember({ organisation, role, openLimit, ...more });
  return {
    organisation,
    one,
    moderator: await one('moderator', { displayName: 'Ilona' }),
    answerer: await one('volunteer', { displayName: 'Tuulikki' }),
    reviewer: await one('professional', { displayName: 'Meri' }),
    coordinator: await one('coordinator', { displayName: 'Outi' }),
  };
}

/** The same in a new organisation, which answers in these themes. */
export async function ownCrew(themes = ['mieli'], openLimit = ROOM): Promise<OwnCrew> {
  return peopleOf(await createOrganisation({ themes: themes.map(asId<ThemeId>) }), openLimit);
}
