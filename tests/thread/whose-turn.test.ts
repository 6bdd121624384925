import '../support/framework.ts'; // before everything else

import { expect, test } from 'vitest';
import { StandStill } from '#components/desk/question/stand-still.tsx';
import { ThreadState } from '#components/thread/thread-state.tsx';
import { saveDraft } from '#lib/answers/save-draft.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { documentHtml } from '#lib/web/document.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { claimedQuestion, type Made } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

type Crew = Awaited<ReturnType<typeof createCrew>>;

/** What asker and colleagues read of whose turn it is. */
async function saidOf(crew: Crew, { asker, questionId }: Made): Promise<[string, string]> {
  const thread = await threadOf(asker);
  const shown = await ThreadState({ locale: 'fi', thread, late: false });
  const question = await deskQuestion(crew.moderator, questionId);
  const still = await StandStill({ locale: 'fi', question });
  const html = async (element: typeof shown) => (await documentHtml(element)).toString();
  return [await html(shown), still ? await html(still) : ''];
}

test('nobody is said to write before they have begun', async () => {
  const crew = await createCrew();
  const made = await claimedQuestion(crew);
  let [asker, colleague] = await saidOf(crew, made);
  expect(asker).toContain('Vastaaja on ottanut kysymyksesi vastattavaksi.');
  expect(colleague).toContain('Kysymys on vastaajalla: Tuulikki.');
  await saveDraft(crew.answerer, { questionId: made.questionId, body: 'Luin kirjeesi.' });
  [asker, colleague] = await saidOf(crew, made);
  expect(asker).toContain('Vastaaja kirjoittaa sinulle.');
  expect(colleague).toContain('Tuulikki kirjoittaa vastausta.');
});

test('after more from the asker it is the answerer’s turn, and they write once they have begun', async () => {
  const crew = await createCrew();
  const made = await answeredQuestion(crew);
  await followUp(made.asker, { body: 'Kiitos. Miten jatkan tästä?' });
  let [asker, colleague] = await saidOf(crew, made);
  expect(asker).toContain('Seuraavaksi sen lukee vastaajasi.');
  expect(colleague).toContain('Nyt on vuorossa Tuulikki.');
  await saveDraft(crew.answerer, { questionId: made.questionId, body: 'Kiva, että kysyit.' });
  [asker, colleague] = await saidOf(crew, made);
  expect(asker).toContain('Vastaaja kirjoittaa sinulle.');
  expect(colleague).toContain('Tuulikki kirjoittaa vastausta.');
});

test('where no answerer has room, the message waits for one who has', async () => {
  const crew = await createCrew();
  const made = await answeredQuestion(crew);
  await client().member.update({ where: { id: crew.answerer.id }, data: { paused: true } });
  await followUp(made.asker, { body: 'Kiitos. Miten jatkan tästä?' });
  const [asker] = await saidOf(crew, made);
  expect(asker).toContain('odottaa vastaajaa, jolla on aikaa');
});
