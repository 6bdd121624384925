import type { Member } from '#lib/auth/actor.ts';
import { DAY } from '#lib/clock.ts';
import type { Content } from './content.ts';
import { createAccount, createMember } from './factories/member.ts';
import { at } from './factories/moment.ts';
import { createOrganisation } from './factories/organisation.ts';
import { createTheme } from './factories/theme.ts';

const BEFORE_THE_FIRST_QUESTION = 450 * DAY;

/** Stores the themes, the organisations that cover them, and their people. */
export function settle(content: Content, now: Date): Promise<Member[]> {
  const beginning = new Date(now.getTime() - BEFORE_THE_FIRST_QUESTION);
  return at(beginning, async () => {
    for (const [position, theme] of content.themes.entries()) {
      await createTheme({ ...theme, position });
    }
    for (const organisation of content.organisations) await createOrganisation(organisation);
    await createAccount('operator', true);
    const members: Member[] = [];
    for (const member of content.members) members.push(await createMember(member));
    return members;
  });
}
