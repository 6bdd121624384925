import { beforeAll, expect, test } from 'vitest';
import { client } from '#lib/db/client.ts';
import { EMPTY_FORM } from '#lib/web/form-state.ts';
import { demoSignInAction } from '../../app/[locale]/(staff)/sign-in/actions.ts';
import { demoAccounts, getsLinkInDemo } from '../../prisma/seed/demo-accounts.ts';
import { createAccount, createMember } from '../../prisma/seed/factories/member.ts';
import { createOrganisation } from '../../prisma/seed/factories/organisation.ts';
import { testDatabase } from '../support/database.ts';
import { withinRequest } from '../support/within-request.ts';

testDatabase();

const LISTED = demoAccounts.filter(({ memberId }) => memberId).map(({ email }) => email);
const SEEDED = ['aallot-salla@demo.invalid', 'operator@demo.invalid'];

beforeAll(async () => {
  const organisation = await createOrganisation();
  for (const email of [...LISTED, ...SEEDED]) {
    const [key = ''] = email.split('@');
    if (key === 'operator') await createAccount(key, true);
    else await createMember({ key, organisation, role: 'volunteer' });
  }
});

/** Presses the button of a demo with this address in its form. */
function press(email: string) {
  const form = new FormData();
  form.set('email', email);
  form.set('locale', 'fi');
  return withinRequest('http://localhost/fi/kirjaudu', {}, () =>
    demoSignInAction(EMPTY_FORM, form),
  );
}

test.each(LISTED)('%s is of the list, and one press away', async (email) => {
  await expect(press(email)).rejects.toMatchObject({
    digest: expect.stringMatching(/^NEXT_REDIRECT/),
  });
  expect(await client().session.count({ where: { account: { email } } })).toBe(1);
});

test.each([...SEEDED, 'nobody@demo.invalid'])('%s is not: nobody signs in so', async (email) => {
  expect(await press(email)).toMatchObject({ code: 'not_allowed' });
  expect(await client().session.count({ where: { account: { email } } })).toBe(0);
});

test('a demo, whose mail everybody reads, sends a link to the same people and to those from outside', () => {
  expect([...LISTED, ' Aallot-Ilona@DEMO.invalid '].filter(getsLinkInDemo)).toHaveLength(
    LISTED.length + 1,
  );
  expect([...SEEDED, 'Aallot-Salla@Demo.Invalid'].filter(getsLinkInDemo)).toEqual([]);
  expect(getsLinkInDemo('somebody@jarjesto.example')).toBe(true);
});
