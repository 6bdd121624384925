import '../support/framework.ts'; // before everything else

import { beforeAll, expect, test } from 'vitest';
import { adapter, chooseMembership } from '#lib/auth/adapter.ts';
import { clock, DAY } from '#lib/clock.ts';
import { inboxOf } from '#lib/desk/inbox.ts';
import { searchInbox } from '#lib/desk/search-inbox.ts';
import { GET } from '../../app/api/desk/live/route.ts';
import { testDatabase } from '../support/database.ts';
import { signIn } from '../support/framework.ts';
import { caseOf, make, type Stage, setStage, titleOf, WORLDS } from './matrix-stage.ts';

// Every role before every status: the lists, the search and the news of a desk hold what its member sees.

testDatabase();

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  for (const { id, accountId } of Object.values(stage.people)) {
    const expires = new Date(clock.now().getTime() + DAY);
    await adapter.createSession({ sessionToken: id, userId: accountId, expires });
    await chooseMembership(id, id);
  }
});

async function listen(query: string): Promise<number> {
  const nextUrl = new URL(`http://localhost/api/desk/live${query}`);
  const request = { nextUrl, signal: new AbortController().signal };
  const response = await GET(request as Parameters<typeof GET>[0]);
  await response.body?.cancel();
  return response.status;
}

test.each(WORLDS.map((world) => [titleOf(world), world] as const))(
  'a question %s is heard of, listed and found by those alone who see it',
  async (_, world) => {
    await make(stage, world);
    for (const [who, member] of Object.entries(stage.people)) {
      const { seen } = await caseOf(stage, member);
      signIn(member);
      expect(await listen(`?question=${stage.question.id}`), who).toBe(seen ? 200 : 204);
      const found = await searchInbox(member, 'iltaisin');
      const isThis = ({ id }: { id: string }) => id === stage.question.id;
      expect(found?.items.some(isThis), who).toBe(seen);
      const listed = (await inboxOf(member)).sections.flatMap(({ items }) => items);
      expect(listed.some(isThis) && !seen, who).toBe(false);
    }
  },
);

test('everybody hears of their own desk, and nobody who is not signed in hears anything', async () => {
  for (const member of Object.values(stage.people)) {
    signIn(member);
    expect(await listen('')).toBe(200);
  }
  signIn(null);
  expect(await listen('')).toBe(204);
  expect(await listen(`?question=${stage.question.id}`)).toBe(204);
});
