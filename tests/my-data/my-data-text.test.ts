import { expect, test } from 'vitest';
import { LOCALES } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { myData } from '#lib/my-data/my-data.ts';
import { myDataText } from '#lib/my-data/my-data-text.ts';
import { declineQuestion } from '#lib/triage/decline-question.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const RISK = { fi: 'vakava huoli', sv: 'allvarlig oro', en: 'serious concern' };
const REASON = {
  fi: 'Kysymys jäi epäselväksi',
  sv: 'Frågan är oklar',
  en: 'The question is unclear',
};

test.each(LOCALES)('says in %s why something happened, never by a code', async (locale) => {
  const crew = await createCrew();
  const { asker, questionId } = await askedQuestion({ ...crew, question: { urgent: true } });
  const text = 'Emme ymmärtäneet, mitä toivot meiltä. Kertoisitko lisää?';
  await declineQuestion(crew.moderator, { questionId, reason: 'unclear', text });
  const t = await getTranslations({ locale });
  const told = myDataText(locale, t, [await myData(asker)]);
  const record = told.split('\n## ').at(-1) ?? '';
  expect(record).toContain(RISK[locale]);
  expect(record).toContain(REASON[locale]);
  expect(told).not.toMatch(/\b(events|reasons|myData)\.\w/);
});
