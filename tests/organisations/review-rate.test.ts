import { expect, test } from 'vitest';
import { LOCALES } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { reviewedAnswers } from '#lib/organisations/published.ts';
import { setReviewRate } from '#lib/organisations/review-rate.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

test('askers are promised a second reader of every answer only while no organisation samples', async () => {
  await createCrew();
  const { organisation } = await createCrew();
  const coordinator = await createMember({ organisation, role: 'coordinator' });
  expect(await reviewedAnswers()).toBe('all');
  await setReviewRate(coordinator, { percent: 50 });
  expect(await reviewedAnswers()).toBe('some');
  await setReviewRate(coordinator, { percent: 100 });
  expect(await reviewedAnswers()).toBe('all');
});

test.each(LOCALES)('both promises have their words (%s)', async (locale) => {
  const t = await getTranslations({ locale, namespace: 'ask' });
  const [all, some] = ['all', 'some'].map((reviewed) => t('path.review', { reviewed }));
  expect(all).not.toContain('{');
  expect(some).not.toContain('{');
  expect(some?.length).toBeGreaterThan(all?.length ?? 0);
});
