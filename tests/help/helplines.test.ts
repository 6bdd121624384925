import { describe, expect, it } from 'vitest';
import { allHelplines, crisisLine, helplinesFor } from '#lib/help/helplines.ts';
import { LOCALES } from '#lib/i18n/routing.ts';

describe('helplines', () => {
  it.each(LOCALES)(
    'gives at least three ways in %s: 112 first, a telephone, a chat',
    (language) => {
      for (const topics of [[], ['violence', 'crime'], ['suicide']] as const) {
        const lines = helplinesFor({ language, topics });
        expect(lines.length).toBeGreaterThanOrEqual(3);
        expect(lines[0]?.phone).toBe('112');
        expect(lines.some(({ chat, url }) => chat && url)).toBe(true);
      }
    },
  );

  it('puts the line that fits the theme before the others', () => {
    const lines = helplinesFor({ language: 'fi', topics: ['substances'] });
    expect(lines[1]?.id).toBe('paihdeneuvonta');
  });

  it('gives each language the crisis line that answers in it', () => {
    expect(LOCALES.map((language) => crisisLine(language).href)).toEqual([
      'tel:0925250111',
      'tel:0925250112',
      'tel:0925250113',
    ]);
  });

  it('never lists a line twice', () => {
    const ids = allHelplines('fi').map((line) => line.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leaves out hours that nobody has confirmed', () => {
    expect(allHelplines('sv').find((line) => line.id === 'mieli-sv')?.hours).toBeNull();
  });
});
