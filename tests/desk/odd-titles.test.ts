import '../documents/page.ts'; // before everything else: the framework that there is not

import { expect, test } from 'vitest';
import { client } from '#lib/db/client.ts';
import { vaultOf } from '#lib/sealing/vault.ts';
import * as desk from '../../app/[locale]/(desk)/desk/page.tsx';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { documentOf } from '../documents/page.ts';
import { testDatabase } from '../support/database.ts';
import { signIn } from '../support/framework.ts';

testDatabase();

test('a title that was stored before it was refused leaves no link without a name, and turns nothing around', async () => {
  const crew = await createCrew();
  for (const title of ['\u200b\u200d\u200b', 'Luuletko\u202e että jaksan']) {
    const { questionId: id } = await askedQuestion(crew);
    const row = await client().question.findUniqueOrThrow({ where: { id } });
    const sealedTitle = vaultOf(row).seal(title, 'questionTitle', id);
    await client().question.update({ where: { id }, data: { sealedTitle } });
  }
  signIn(crew.moderator);
  const html = await documentOf('fi', desk);
  expect(html).toContain('>(otsikko puuttuu)</a>');
  expect(html).toContain('>Luuletko että jaksan</a>');
});
