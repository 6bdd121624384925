import '../support/framework.ts'; // before everything else

import { beforeAll, expect, test } from 'vitest';
import OrganisationPage from '../../app/[locale]/(desk)/desk/organisation/page.tsx';
import DeskPage from '../../app/[locale]/(desk)/desk/page.tsx';
import SelfPage from '../../app/[locale]/(desk)/desk/self/page.tsx';
import { testDatabase } from '../support/database.ts';
import { type House, houseNow, setHouse, tidy } from './matrix-house.ts';
import { PATIENCE } from './matrix-play.ts';
import { pageOf, send } from './matrix-send.ts';
import { SETTINGS } from './matrix-settings.ts';
import { setStage } from './matrix-stage.ts';

// Every role, and all that is done at a desk beside questions: what was agreed on is what the pages offer,
// and what the actions do for whoever sends their forms.

testDatabase();

let house: House;
beforeAll(async () => {
  house = await setHouse(await setStage());
});

const ALL = Object.entries(SETTINGS);

test('the pages of the desk offer to each person what is theirs, and nothing else', async () => {
  await tidy(house);
  for (const [who, member] of Object.entries(house.people)) {
    const pages = {
      desk: await pageOf(member, DeskPage),
      organisation: await pageOf(member, OrganisationPage),
      self: await pageOf(member, SelfPage),
    };
    const offered = ALL.filter(([, { page, control }]) => pages[page].search(control(house)) >= 0);
    const theirs = ALL.filter(([, { may, offered: open = may }]) => open(member, house));
    expect(
      offered.map(([name]) => name),
      who,
    ).toEqual(theirs.map(([name]) => name));
  }
});

test.each(ALL)(
  'to %s is for those alone whose it is, whoever sends the form',
  async (_, { action, fields, may, offered = may }) => {
    await tidy(house);
    let before = await houseNow();
    for (const [who, member] of Object.entries(house.people)) {
      const code = await send(member, action, fields(house));
      const changed = (await houseNow()) !== before;
      if (!may(member, house)) {
        expect(['not_allowed', 'not_found'], `${who}: ${code}`).toContain(code);
        expect(changed, who).toBe(false);
        continue;
      }
      expect(code, who).toBeNull();
      if (offered(member, house)) expect(changed, who).toBe(true);
      await tidy(house);
      before = await houseNow();
    }
  },
  PATIENCE,
);

test('whoever is not signed in any more changes nothing', async () => {
  await tidy(house);
  const before = await houseNow();
  for (const [name, { action, fields }] of ALL) {
    expect(await send(null, action, fields(house)), name).toBe('signed_out');
  }
  expect(await houseNow()).toBe(before);
});
