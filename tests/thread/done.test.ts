import { expect, test } from 'vitest';
import type { Asker } from '#lib/actor.ts';
import { beginAskerSession } from '#lib/keys/begin-asker-session.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { EMPTY_FORM, type FormState } from '#lib/web/form-state.ts';
import { isSaidNow, type ThreadDeed } from '#lib/web/said-now.ts';
import {
  acceptPublicVersionAction,
  askForChangeAction,
  followUpAction,
  refusePublicVersionAction,
  withdrawPublicationAction,
} from '../../app/[locale]/(asker)/my-question/thread/actions.ts';
import { publishBy } from '../../prisma/seed/factories/publication.ts';
import { answered } from '../questions/answered.ts';
import { testDatabase } from '../support/database.ts';
import { withinRequest } from '../support/within-request.ts';

testDatabase();

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** Whether pressing leads to the thread that says once what was done, in its first screen. */
async function says(
  made: Parameters<typeof beginAskerSession>[0],
  action: Action,
  { deed, ...fields }: Record<string, string> & { deed: ThreadDeed },
): Promise<boolean> {
  const token = await beginAskerSession(made, null);
  const form = new FormData();
  for (const [name, value] of Object.entries({ locale: 'fi', ...fields })) form.set(name, value);
  const led = await withinRequest('http://localhost/fi', { cookie: `asker=${token}` }, () =>
    action(EMPTY_FORM, form),
  ).catch((error: { digest?: string }) => String(error.digest));
  const [, mark] = /keskustelu\?done=([\w.~-]+)#said/.exec(String(led)) ?? [];
  return isSaidNow(deed, mark);
}

const proposedAt = async (asker: Asker) => (await threadOf(asker)).proposedAt ?? '';

test('what an asker did is said to them: a message, a wish, a yes and its taking back', async () => {
  const { two, version, ...made } = await answered({ previewFirst: true });
  const { asker } = made;
  expect(await says(made, followUpAction, { deed: 'followedUp', body: 'Kiitos teille.' })).toBe(
    true,
  );
  await publishBy(two, version);
  const wish = { proposedAt: await proposedAt(asker), wish: 'Ota pois se, että hän muutti.' };
  expect(await says(made, askForChangeAction, { deed: 'wished', ...wish })).toBe(true);
  await publishBy(two, { ...version, title: 'Veljeni ei vastaa enää' });
  const seen = { proposedAt: await proposedAt(asker) };
  expect(await says(made, acceptPublicVersionAction, { deed: 'accepted', ...seen })).toBe(true);
  expect(await says(made, withdrawPublicationAction, { deed: 'withdrawn' })).toBe(true);
});

test('so is a no', async () => {
  const { two, version, ...made } = await answered({ previewFirst: true });
  await publishBy(two, version);
  expect(await says(made, refusePublicVersionAction, { deed: 'refused' })).toBe(true);
});
