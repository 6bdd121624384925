import type { Member } from '#lib/actor.ts';
import { DAY } from '#lib/clock.ts';
import { idFields } from '#lib/id-fields.ts';
import { saveGuidance } from '#lib/organisations/own-words.ts';
import { saveTemplate } from '#lib/organisations/templates.ts';
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
      await createTheme({ ...theme, id: idFields.theme.parse(theme.slug.fi), position });
    }
    for (const organisation of content.organisations) await createOrganisation(organisation);
    await createAccount('operator', true);
    const members: Member[] = [];
    for (const member of content.members) members.push(await createMember(member));
    for (const words of content.ownWords) await write(words, members);
    return members;
  });
}

/** An organisation's own words, from its coordinator. */
async function write(words: Content['ownWords'][number], members: Member[]): Promise<void> {
  const coordinator = members.find(
    ({ role, organisationId }) => role === 'coordinator' && organisationId === words.organisation,
  );
  if (!coordinator) throw new Error(`Nobody coordinates ${words.organisation}.`);
  await saveGuidance(coordinator, { guidance: words.guidance, base: 0 });
  for (const { body, ...template } of words.templates) {
    await saveTemplate(coordinator, { ...template, template: body, base: 0 });
  }
}
