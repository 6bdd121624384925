import { describe, expect, test } from 'vitest';
import { tellAnswerer } from '#lib/answers/tell-answerer.ts';
import { loadMember } from '#lib/auth/load-member.ts';
import { client } from '#lib/db/client.ts';
import { ownPage } from '#lib/members/own-page.ts';
import { saveLimits } from '#lib/members/save-limits.ts';
import { saveProfile } from '#lib/members/save-profile.ts';
import { limitsSchema, mailPaceSchema, profileSchema } from '#lib/members/schema.ts';
import { setMailPace } from '#lib/members/set-mail-pace.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createTheme } from '../../prisma/seed/factories/theme.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

test('an answerer sees what they have given, and nobody else’s', async () => {
  const crew = await createCrew();
  const { asker, questionId } = await answeredQuestion(crew);
  const { id: answerId } = await client().answer.findFirstOrThrow({ where: { questionId } });
  await tellAnswerer(asker, { answerId, helped: 'yes', word: 'Kiitos sinulle.' });
  await answeredQuestion(crew);
  expect((await ownPage(crew.answerer)).given).toEqual({ answers: 2, helped: 1, words: 1 });
  expect((await ownPage(crew.reviewer)).given).toEqual({ answers: 0, helped: 0, words: 0 });
});

describe('a profile', () => {
  const form = (more: object = {}) => ({
    displayName: ' Tuuli ',
    'language-fi': 'on',
    'language-sv': 'on',
    ...more,
  });

  test('is the member’s own: name, languages, themes of their organisation', async () => {
    const { answerer, organisation, theme, reviewer } = await createCrew();
    const second = await createTheme();
    const foreign = await createTheme();
    await client().organisationTheme.create({
      data: { organisationId: organisation, themeId: second },
    });
    const now = () => loadMember(answerer.accountId, answerer.id);
    const actor = await now();
    if (!actor) throw new Error('The member is not there.');
    const boxes = { [`theme-${second}`]: 'on', [`theme-${foreign}`]: 'on' };
    await saveProfile(actor, profileSchema.parse(form({ ...boxes, titleFi: 'Tohtori' })));
    expect(await now()).toMatchObject({
      displayName: 'Tuuli',
      languages: ['fi', 'sv'],
      ownThemeIds: [second],
    });
    expect((await ownPage(actor)).title).toBeNull(); // a volunteer has none
    expect((await loadMember(reviewer.accountId, reviewer.id))?.displayName).toBe('Meri');

    const all = { [`theme-${theme}`]: 'on', [`theme-${second}`]: 'on' };
    await saveProfile(actor, profileSchema.parse(form(all)));
    expect((await now())?.ownThemeIds).toEqual([]); // all of them, also those to come
  });

  test('of a professional has a title', async () => {
    const { reviewer } = await createCrew();
    const titles = { titleFi: 'Perheneuvoja', titleSv: '', titleEn: 'Family counsellor' };
    await saveProfile(reviewer, profileSchema.parse(form(titles)));
    const title = { fi: 'Perheneuvoja', sv: '', en: 'Family counsellor' };
    expect((await ownPage(reviewer)).title).toEqual(title);
    await saveProfile(reviewer, profileSchema.parse(form()));
    expect((await ownPage(reviewer)).title).toBeNull();
  });

  test.each([
    ['displayName', { displayName: ' T ' }],
    ['displayName', { displayName: 'T'.repeat(41) }],
    ['displayName', { displayName: '\u200b\u200b\u200b' }], // which nobody sees
    ['languages', { 'language-fi': undefined, 'language-sv': undefined, 'language-de': 'on' }],
    ['titleFi', { titleFi: 'x'.repeat(61) }],
  ])('with a wrong %s is told so', (field, more) => {
    const filled = Object.fromEntries(Object.entries(form(more)).filter(([, value]) => value));
    const issues = profileSchema.safeParse(filled).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join('.'))).toEqual([field]);
  });

  test('has a name that is counted in characters, and turns nothing beside it', () => {
    expect(profileSchema.parse(form({ displayName: '💙'.repeat(40) })).displayName).toHaveLength(
      80,
    );
    expect(profileSchema.parse(form({ displayName: '\u202eTuuli' })).displayName).toBe('Tuuli');
  });
});

describe('limits', () => {
  test('are what the member says', async () => {
    const { answerer } = await createCrew();
    const input = limitsSchema.parse({ openLimit: '2', weekLimit: ' ', paused: 'on' });
    await saveLimits(answerer, input);
    expect((await ownPage(answerer)).load).toMatchObject({
      openLimit: 2,
      weekLimit: null,
      paused: true,
    });
    await saveLimits(answerer, limitsSchema.parse({ openLimit: '2', weekLimit: '4' }));
    expect((await ownPage(answerer)).load).toMatchObject({ weekLimit: 4, paused: false });
  });

  test.each([
    ['openLimit', { openLimit: '0' }],
    ['openLimit', { openLimit: '11' }],
    ['openLimit', { openLimit: '' }],
    ['weekLimit', { weekLimit: '0' }],
    ['weekLimit', { weekLimit: '2.5' }],
    ['weekLimit', { weekLimit: 'monta' }],
  ])('with a wrong %s are told so', (field, more) => {
    const parsed = limitsSchema.safeParse({ openLimit: '3', weekLimit: '', ...more });
    expect(parsed.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      [field, 'range'],
    ]);
  });
});

test('who wants no mail gets none of what still waits', async () => {
  const { answerer } = await createCrew();
  await client().deskNotice.create({
    data: { memberId: answerer.id, kind: 'wants_to_talk', dueAt: new Date() },
  });
  await setMailPace(answerer, mailPaceSchema.parse({ mailPace: 'never' }));
  expect((await ownPage(answerer)).mailPace).toBe('never');
  expect(await client().deskNotice.count({ where: { memberId: answerer.id } })).toBe(0);
});
