import { describe, expect, test } from 'vitest';
import { assessRisk, RISK_CATEGORIES, riskCategories } from '#lib/safety/assess-risk.ts';
import { CONTEXTS, readLexicon } from '#lib/safety/lexicon/read-lexicon.ts';

describe('what is not somebody’s own life', () => {
  test.each([
    ['Teen gradua itsemurhien uutisoinnista ja väsyn aineistoon.', 0],
    ['Luimme lukupiirissä romaania, jossa raiskataan sivullinen.', 0],
    ['Elokuvassa mies kuristi vaimonsa, enkä saanut unta.', 0],
    ['Olen ensihoitaja, ja työvuorossa oli taas yliannostus.', 0],
    ['Viiltelin nuorena. Siitä on kuusitoista vuotta, ja olen toipunut.', 0],
    ['Jag skriver gradu om självmord i pressen.', 0],
    ['Som tonåring skar jag mig i armarna. Jag har tillfrisknat.', 0],
    ['My thesis is about rape in old ballads.', 0],
    ['In the film he strangled her.', 0],
    ['I cut myself as a teenager. I have recovered.', 0],
  ])('“%s” is weighed %d', (text, risk) => expect(assessRisk(text)).toBe(risk));

  test.each([
    ['Katsoimme elokuvaa. Sitten mies kuristi minua.', 3], // another sentence is another thing
    ['Teen gradua. Mieheni löi minua eilen.', 2],
    ['Viiltelin nuorena ja olen toipunut. Nyt aion tappaa itseni.', 3],
    ['Viiltelin nuorena. Siitä on vuosia. Olen alkanut taas viillellä.', 2],
    ['Elokuvassa hän tappaa itsensä, ja niin minäkin: tapan itseni tänään.', 3],
    ['Jag skar mig som tonåring, har tillfrisknat. Nu ska jag ta livet av mig.', 3],
    ['I recovered years ago. I am going to kill myself.', 3],
  ])('“%s” is weighed %d all the same', (text, risk) => expect(assessRisk(text)).toBe(risk));
});

describe('signs that say little alone', () => {
  const alone = 'Hänellä on arvaamaton luonne.';
  test('one of them raises nothing', () => expect(assessRisk(alone)).toBe(0));
  test('three raise a letter to 2 and name what they may be about', () => {
    const letter = `${alone} Eilen oli mustelma. Ulospäin kaikki on hyvin. Hän on mustasukkainen. Mitään en enää tunne, olen turta. Kukaan ei huomaa.`;
    expect(assessRisk(letter)).toBe(2);
    expect(riskCategories(letter)).toEqual(['suicide', 'domestic', 'control']);
  });
});

test.each([
  ['Olen huolissani siskostani, hän ei enää vastaa.', 1],
  ['Kaverini sanoi, ettei jaksa enää.', 1],
  ['Jag är orolig för min dotter.', 1],
  ['I am worried about my brother.', 1],
])('“%s” is a concern for somebody else', (text, risk) => expect(assessRisk(text)).toBe(risk));

test('every rule speaks of a known category, alone or together with others', () => {
  const { rules, meaning } = readLexicon(false);
  expect(
    CONTEXTS.every((one) => meaning.some((each) => 'context' in each && each.context === one)),
  ).toBe(true);
  for (const { category, level, weight, says } of rules) {
    expect(RISK_CATEGORIES).toContain(category);
    expect(level > 0 !== weight > 0, category).toBe(true);
    expect(['topic', 'deed', 'plain']).toContain(says);
  }
});
