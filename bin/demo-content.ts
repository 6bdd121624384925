import pg from 'pg';

/** Fills an empty database with the demo content. */
export async function fillWithDemoContent(url: string, say: (line: string) => void): Promise<void> {
  if (!(await isEmpty(url))) return;
  say('Writing the demo content');
  const { seed } = await import('../prisma/seed/seed.ts');
  await seed(url);
}

async function isEmpty(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client
    .query('SELECT NOT EXISTS (SELECT FROM organisations) AS empty')
    .finally(() => client.end());
  return rows[0].empty;
}
