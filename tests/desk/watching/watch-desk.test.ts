import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Member } from '#lib/actor.ts';
import { raiseConcern } from '#lib/consult/concern.ts';
import { takeNote } from '#lib/consult/note.ts';
import { closeChannel, openChannel } from '#lib/db/channel.ts';
import { deskSeen } from '#lib/desk/unseen.ts';
import { watchDesk } from '#lib/desk/watching/watch-desk.ts';
import { acceptQuestion } from '#lib/triage/accept-question.ts';
import { createCrew } from '../../../prisma/seed/factories/crew.ts';
import { createMember } from '../../../prisma/seed/factories/member.ts';
import { askedQuestion, claimedQuestion } from '../../../prisma/seed/factories/question.ts';
import { testDatabase } from '../../support/database.ts';

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

function watching(member: Member, seen = '') {
  const changed = vi.fn();
  stops.push(watchDesk(member, seen, changed));
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

test('what happened between a page and its stream is told, once the page is not what it was', async () => {
  const crew = await createCrew();
  const { questionId: before } = await askedQuestion(crew);
  const [moderators, answerers] = [await deskSeen(crew.moderator), await deskSeen(crew.answerer)];
  const { questionId } = await askedQuestion(crew);
  const opened = watching(crew.moderator, moderators);
  await vi.waitFor(() => expect(opened).toHaveBeenCalledTimes(1), PATIENCE);
  expect(opened.mock.calls[0]?.[0]).toMatchObject([{ id: questionId, what: 'received' }]);

  await acceptQuestion(crew.moderator, { questionId: before, risk: 0 });
  const own = watching(crew.moderator, await deskSeen(crew.moderator));
  const unread = watching(crew.moderator, 'something else');
  const answerer = watching(crew.answerer, answerers);
  await vi.waitFor(() => expect(answerer).toHaveBeenCalledTimes(1), PATIENCE);
  expect(answerer.mock.calls[0]?.[0]).toMatchObject([{ id: before, what: 'pool' }]);
  for (const quiet of [own, unread]) expect(quiet).not.toHaveBeenCalled();
});

test('a note written between a page and its stream calls whom it means', async () => {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion({ ...crew, risk: 2 });
  const seen = await deskSeen(crew.moderator);
  const note = { questionId, text: 'Lukisitko tämän?', to: [crew.moderator.id] };
  await takeNote(crew.answerer, note);
  const meant = watching(crew.moderator, seen);
  await vi.waitFor(() => expect(meant).toHaveBeenCalled(), PATIENCE);
  expect(meant.mock.calls[0]?.[0]).toMatchObject([{ id: questionId, what: 'note' }]);
});
