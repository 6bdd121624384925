import { expect, test } from 'vitest';
import { databaseBefore } from '../../support/earlier-database.ts';

const MIGRATION = '20261128140000_what_a_theme_needs';
const THEMES = ['vakivalta', 'mieli', 'yksinaisyys', 'oma-teema'];

test('a theme keeps what the code knew of its slug, and a theme of a deployment’s own has nothing', async () => {
  const { db, goForward } = await databaseBefore(MIGRATION);
  for (const [position, slug] of THEMES.entries()) {
    await db.query(
      `INSERT INTO themes (id, position, slug_fi, slug_sv, slug_en, name, description, topics)
       VALUES ($1, $2, $3, $4, $5, '{}', '{}', '{}')`,
      [`id-of-${slug}`, position, slug, `${slug}-sv`, `${slug}-en`],
    );
  }
  expect(await goForward()).toEqual([MIGRATION]);
  const { rows } = await db.query(
    `SELECT slug_fi, help_topics::text[] AS help, watched, content_note::text AS note, picture::text
     FROM themes ORDER BY position`,
  );
  expect(rows).toEqual([
    {
      slug_fi: 'vakivalta',
      help: ['violence', 'crime'],
      watched: true,
      note: 'violence',
      picture: 'violence',
    },
    { slug_fi: 'mieli', help: ['suicide'], watched: false, note: 'mind', picture: 'mind' },
    { slug_fi: 'yksinaisyys', help: [], watched: false, note: null, picture: 'loneliness' },
    { slug_fi: 'oma-teema', help: [], watched: false, note: null, picture: null },
  ]);
});
