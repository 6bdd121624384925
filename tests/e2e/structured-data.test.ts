import pg from 'pg';
import { jsonLdOf, metaOf } from '../support/html.ts';
import { expect } from './fixtures.ts';
import { listed, read } from './machine-reader.ts';
import { test } from './own-world.ts'; // in which nothing is withdrawn meanwhile

const THEME = '/fi/teemat/yksinaisyys';

test('pages say what they are in JSON-LD', async ({ request, baseURL }) => {
  const home = jsonLdOf(await read(request, '/fi'));
  expect(home.WebSite).toMatchObject({ url: `${baseURL}/fi`, inLanguage: 'fi' });

  const theme = jsonLdOf(await read(request, THEME));
  expect(theme.BreadcrumbList?.itemListElement).toHaveLength(3);

  const pages = (await listed(request, '/sitemap.xml')).map(({ address }) => address);
  const organisation = pages.find((address) => /\/fi\/jarjestot\/./.test(address)) ?? '';
  const about = jsonLdOf(await read(request, organisation));
  expect(about.Organization).toMatchObject({ url: organisation });
  expect(about.BreadcrumbList?.itemListElement).toHaveLength(3);

  const question = pages.find((address) => /\/fi\/kysymykset\/./.test(address)) ?? '';
  const data = jsonLdOf(await read(request, question));
  const affiliation = expect.objectContaining({ '@type': 'Organization' });
  const author = expect.objectContaining({ affiliation });
  expect(data.QAPage).toMatchObject({
    url: question,
    inLanguage: 'fi',
    mainEntity: { acceptedAnswer: expect.arrayContaining([expect.objectContaining({ author })]) },
  });
  expect(data.BreadcrumbList?.itemListElement).toHaveLength(4);
});

test('a shared link has a picture, and a private question has none', async ({ request }) => {
  const pages = (await listed(request, '/sitemap.xml')).map(({ address }) => address);
  const question = pages.find((address) => /\/sv\/fragor\/./.test(address)) ?? '';
  for (const address of ['/en', THEME, question]) {
    const picture = metaOf(await read(request, address), 'og:image') ?? '';
    const answer = await request.get(picture);
    expect(answer.headers()['content-type']).toBe('image/png');
    expect((await answer.body()).subarray(1, 4).toString()).toBe('PNG');
  }
  const privateId = await aPrivateQuestion();
  expect((await request.get(`/fi/cards/question/${privateId}.png`)).status()).toBe(404);
});

async function aPrivateQuestion(): Promise<string> {
  const database = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await database.connect();
  const { rows } = await database.query(`SELECT id FROM questions WHERE visibility = 'private'`);
  await database.end();
  return rows[0].id;
}
