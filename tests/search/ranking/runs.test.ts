import { expect, test } from 'vitest';
import { likeByRuns } from '#lib/search/ranking/runs.ts';

const told = (title: string, body = '') => ({ title, body });

test('inflected and compound words are like each other, what all have says nothing', () => {
  const [same, other, none] = likeByRuns(told('Pelivelkaa kasinolla', 'kirjoitan tänne'), [
    told('Pelivelat nettikasinolta', 'kirjoitan tänne'),
    told('Vauva valvoo', 'kirjoitan tänne'),
    told('', ''),
  ]);
  expect(same).toBeGreaterThan(0.3);
  expect(other).toBeLessThan(0.1);
  expect(none).toBe(0);
});

test('a text is most like itself, and nothing is like an empty one', () => {
  const text = told('Äiti eksyi', 'Hän ajaa edelleen autoa.');
  const [itself] = likeByRuns(text, [text, told('Gradu', 'Se ei valmistu.')]);
  expect(itself).toBeCloseTo(1);
  expect(likeByRuns(told(''), [text])).toEqual([0]);
  expect(likeByRuns(text, [])).toEqual([]);
});
