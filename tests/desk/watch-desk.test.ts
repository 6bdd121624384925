import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Member } from '#lib/auth/actor.ts';
import { closeChannel, openChannel } from '#lib/db/channel.ts';
import { watchDesk } from '#lib/desk/watch-desk.ts';
import { acceptQuestion } from '#lib/questions/accept-question.ts';
import { claimQuestion } from '#lib/questions/claim-question.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

beforeAll(openChannel);
afterAll(closeChannel);

let stops: (() => void)[] = [];
beforeEach(() => {
  stops = [];
});
afterEach(() => {
  for (const stop of stops) stop();
});

function watching(member: Member) {
  const changed = vi.fn();
  stops.push(watchDesk(member, changed));
  return changed;
}

test('who has something new in their inbox hears of it, once for what comes together; nobody else', async () => {
  const crew = await createCrew();
  const stranger = await createCrew();
  const desks = {
    moderator: watching(crew.moderator),
    answerer: watching(crew.answerer),
    stranger: watching(stranger.moderator),
  };
  const { questionId } = await askedQuestion(crew);
  await askedQuestion(crew);
  await vi.waitFor(() => expect(desks.moderator).toHaveBeenCalledOnce(), 5_000);
  expect(desks.answerer).not.toHaveBeenCalled(); // nobody has read it yet
  await acceptQuestion(crew.moderator, { questionId, risk: 0 });
  await vi.waitFor(() => expect(desks.answerer).toHaveBeenCalledOnce(), 5_000);
  expect(desks.moderator).toHaveBeenCalledOnce(); // it was themselves who did it
  expect(desks.stranger).not.toHaveBeenCalled();
});

test('what one does oneself is no news, and after the end there is none', async () => {
  const crew = await createCrew();
  const answerer = watching(crew.answerer);
  const reviewer = watching(crew.reviewer);
  const { questionId } = await askedQuestion(crew);
  await acceptQuestion(crew.moderator, { questionId, risk: 0 });
  await vi.waitFor(() => expect(answerer).toHaveBeenCalledOnce(), 5_000);
  await vi.waitFor(() => expect(reviewer).toHaveBeenCalledOnce(), 5_000);
  for (const stop of stops) stop();
  const still = watching(crew.moderator);
  await claimQuestion(crew.answerer, { questionId });
  await askedQuestion(crew);
  await vi.waitFor(() => expect(still).toHaveBeenCalledOnce(), 5_000);
  expect(answerer).toHaveBeenCalledOnce();
  expect(reviewer).toHaveBeenCalledOnce();
});
