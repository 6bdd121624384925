import '../support/framework.ts'; // before everything else

import { beforeAll, describe, expect, test } from 'vitest';
import { POST } from '../../app/api/drafts/route.ts';
import { testDatabase } from '../support/database.ts';
import { signIn } from '../support/framework.ts';
import { DEEDS, WAYS } from './matrix.ts';
import { everybodyTries, PATIENCE } from './matrix-play.ts';
import { formOf, send } from './matrix-send.ts';
import { caseOf, make, type Stage, setStage, stateOf, titleOf, WORLDS } from './matrix-stage.ts';

// Every role before every status, and all that is done to a question without moving it (matrix.ts): what
// the policy allows is what the action does, whoever sends its form, from a page that offers it
// (matrix-page.test.ts) or past every page.

testDatabase();

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});

const done = new Set<string>();

describe.each(WORLDS.map((world) => [titleOf(world), world] as const))(
  'a question %s',
  (_, world) => {
    test(
      'is worked on only by those who may, whoever sends the form',
      async () => {
        for (const name of await everybodyTries(stage, world, DEEDS, async () => {}))
          done.add(name);
      },
      PATIENCE,
    );

    test('saves what is being typed for whoever writes its answer, and for nobody else', async () => {
      await make(stage, world);
      const before = await stateOf(stage);
      for (const [who, member] of Object.entries(stage.people)) {
        const { facts } = await caseOf(stage, member);
        const writes = facts.status === 'claimed' && facts.claimedBy === member.id;
        signIn(member);
        expect(await autosave(), who).toBe(writes ? 200 : 403);
        expect((await stateOf(stage)) !== before, who).toBe(writes);
        if (writes) await make(stage, world);
      }
    });
  },
);

async function autosave(): Promise<number> {
  const body = formOf({ questionId: stage.question.id, body: 'Kirjoitan vielä.' });
  const headers = { 'sec-fetch-site': 'same-origin', 'content-length': '500' };
  const request = new Request('http://localhost/api/drafts', { method: 'POST', body, headers });
  return (await POST(request as Parameters<typeof POST>[0])).status;
}

test('every deed is done by somebody here', () => {
  expect([...done].sort()).toEqual(Object.keys(DEEDS).sort());
});

test('whoever is not signed in any more does nothing', async () => {
  await make(stage, { status: 'claimed' });
  const before = await stateOf(stage);
  const { facts } = await caseOf(stage, stage.holder);
  for (const [name, { action, fields }] of Object.entries({ ...WAYS, ...DEEDS })) {
    const typed = { questionId: stage.question.id, ...fields?.(stage, facts), seen: '1' };
    expect(await send(null, action, typed), name).toBe('signed_out');
  }
  signIn(null);
  expect(await autosave()).toBe(401);
  expect(await stateOf(stage)).toBe(before);
});
