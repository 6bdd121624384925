import { expect, test } from 'vitest';
import { isId, newId, type QuestionId } from '#lib/id.ts';
import {
  publishedQuestion,
  publishedQuestions,
  wasPublished,
} from '#lib/published/published-questions.ts';
import { asId } from '../support/as-id.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

test('a page with a number beyond all measure is empty', async () => {
  for (const page of [2, Number.MAX_SAFE_INTEGER, 1e300]) {
    expect(await publishedQuestions({ locale: 'fi', page })).toEqual({ items: [], total: 0 });
  }
});

test('an address that no question can have is simply not there', async () => {
  for (const text of ['\0', '\0abc', '', '../etc', 'x'.repeat(10_000), 'Ä']) {
    const id = asId<QuestionId>(text);
    expect(isId(id)).toBe(false);
    expect(await publishedQuestion(id)).toBeNull();
    expect(await wasPublished(id)).toBe(false);
  }
  expect(isId(newId())).toBe(true);
});
