import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Member } from '#lib/actor.ts';
import { raiseConcern } from '#lib/consult/concern.ts';
import { takeNote } from '#lib/consult/note.ts';
import { closeChannel, openChannel } from '#lib/db/channel.ts';
import { watchDesk } from '#lib/desk/watch-desk.ts';
import { acceptQuestion } from '#lib/triage/accept-question.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { askedQuestion, claimedQuestion } from '../../prisma/seed/factories/question.ts';
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

const PATIENCE = { timeout: 15_000 }; // on a busy machine; what is heard comes after a second

test('who has something new in their inbox hears of it, and nobody else does', async () => {
  const crew = await createCrew();
  const stranger = await createCrew();
  const moderator = watching(crew.moderator);
  const { questionId } = await askedQuestion(crew);
  await vi.waitFor(() => expect(moderator).toHaveBeenCalled(), PATIENCE);
  const others = [watching(crew.answerer), watching(stranger.moderator)];
  const second = watching(crew.moderator);
  await askedQuestion(crew);
  await vi.waitFor(() => expect(second).toHaveBeenCalled(), PATIENCE);
  for (const other of others) expect(other).not.toHaveBeenCalled(); // nobody has read it yet

  const themselves = watching(crew.moderator);
  const answerer = watching(crew.answerer);
  await acceptQuestion(crew.moderator, { questionId, risk: 0 });
  await vi.waitFor(() => expect(answerer).toHaveBeenCalled(), PATIENCE);
  expect(themselves).not.toHaveBeenCalled(); // it was they who did it
});

test('after the end nothing is heard', async () => {
  const crew = await createCrew();
  const ended = watching(crew.moderator);
  for (const stop of stops) stop();
  const still = watching(crew.moderator);
  await askedQuestion(crew);
  await vi.waitFor(() => expect(still).toHaveBeenCalled(), PATIENCE);
  expect(ended).not.toHaveBeenCalled();
});

test('who is meant by a note hears of it, and every professional of a concern; nobody else does', async () => {
  const crew = await createCrew();
  const { organisation } = crew;
  const second = await createMember({ organisation, role: 'professional' });
  const { questionId } = await claimedQuestion({ ...crew, risk: 2 });
  const [meant, other] = [watching(crew.moderator), watching(second)];
  const to = [crew.moderator.id];
  await takeNote(crew.answerer, { questionId, text: 'Lukisitko tämän?', to });
  await vi.waitFor(() => expect(meant).toHaveBeenCalled(), PATIENCE);
  expect(other).not.toHaveBeenCalled();
  const professionals = [watching(second), watching(crew.reviewer)];
  await raiseConcern(crew.answerer, { questionId, text: 'Viesti kuulosti lopulliselta.' });
  for (const one of professionals) await vi.waitFor(() => expect(one).toHaveBeenCalled(), PATIENCE);
});
