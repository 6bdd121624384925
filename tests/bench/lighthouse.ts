import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { freePort } from '../../bin/ports.ts';
import { pathFor } from '../../lib/i18n/routing.ts';
import { asId } from '../support/as-id.ts';
import { wholeBrowser } from '../support/chromium.ts';
import { testEnv } from '../support/test-env.ts';
import { benchDatabase } from './database.ts';
import { ask } from './load.ts';
import { startProduction } from './process.ts';
import { tableOf } from './table.ts';

const PORT = 3_470;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const KINDS = ['document', 'stylesheet', 'script', 'font', 'image', 'other'];
const HEAD = [
  ...['page', 'perf', 'a11y', 'best', 'seo', 'LCP s', 'TBT ms', 'least', 'CLS', 'kB'],
  ...KINDS,
];

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });

/**
 * Opens a page as a phone on a slow network does, a few times; the run with the middle LCP counts. Whoever
 * else uses the machine only ever adds to the blocking time, so the least of all runs stands beside it.
 */
async function judged(url: string, chromePort: number): Promise<Judged> {
  const results: Result[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    const done = await lighthouse(url, { port: chromePort, onlyCategories: CATEGORIES });
    if (!done) throw new Error(`Lighthouse says nothing of ${url}.`);
    results.push(done.lhr);
  }
  results.sort((one, other) => numberIn(one, LCP) - numberIn(other, LCP));
  const middle = results[Math.floor(results.length / 2)];
  if (!middle) throw new Error('At least one run is needed.');
  return { middle, least: Math.min(...results.map((result) => numberIn(result, TBT))) };
}

type Judged = { middle: Result; least: number };

const LCP = 'largest-contentful-paint';
const TBT = 'total-blocking-time';
const numberIn = (result: Result, audit: string) => result.audits[audit]?.numericValue ?? 0;

type Sent = { resourceType: string; transferSize: number }[];

function rowOf(name: string, { middle: result, least }: Judged): string[] {
  const sizes = result.audits['resource-summary']?.details as { items?: Sent } | undefined;
  const sent = (kind: string) =>
    sizes?.items?.find(({ resourceType }) => resourceType === kind)?.transferSize ?? 0;
  return [
    name,
    ...CATEGORIES.map((id) => String(Math.round((result.categories[id]?.score ?? 0) * 100))),
    (numberIn(result, LCP) / 1_000).toFixed(2),
    numberIn(result, TBT).toFixed(0),
    least.toFixed(0),
    numberIn(result, 'cumulative-layout-shift').toFixed(3),
    ...['total', ...KINDS].map((kind) => (sent(kind) / 1024).toFixed(1)),
  ];
}

/** What keeps a page below the best score, by its title. */
function missed({ audits, categories }: Result): string[] {
  return Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => `${id}: ${audits[id]?.title} ${audits[id]?.displayValue ?? ''}`);
}

const database = await benchDatabase();
const port = await freePort(PORT);
const address = `http://localhost:${port}`;
const server = await startProduction(port, { ...testEnv(database.url), PUBLIC_URL: address }, []);
const { executablePath, args } = wholeBrowser();
const listening = await freePort(PORT + 1);
const browser = await chromium.launch({
  executablePath,
  args: [...args, `--remote-debugging-port=${listening}`],
});
try {
  const list = await ask(`${server.url}${pathFor('fi', 'questions')}`);
  // An id and a slug: the feed's address begins like a question's.
  const question = /\/fi\/kysymykset\/\w{12}-[\w-]+/.exec(list.body.toString())?.[0] ?? '';
  const pages = {
    home: pathFor('fi', 'home'),
    theme: pathFor('fi', 'theme', { slug: asId('yksinaisyys') }),
    question,
    organisation: /\/fi\/jarjestot\/[\w-]+/.exec(
      (await ask(`${server.url}${pathFor('fi', 'organisations')}`)).body.toString(),
    )?.[0],
  };
  const rows: string[][] = [];
  for (const [name, path] of Object.entries(pages)) {
    const result = await judged(`${server.url}${path}`, listening);
    rows.push(rowOf(name, result));
    for (const line of missed(result.middle)) console.log(`${name}: ${line}`);
  }
  console.log(`\nMobile, slow network; load of the machine ${loadavg()[0]?.toFixed(1)}\n`);
  console.log(tableOf(HEAD, rows));
} finally {
  await browser.close();
  await server.stop();
  await database.stop();
}
