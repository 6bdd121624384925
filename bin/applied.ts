import pg from 'pg';
import { connectionTrouble } from './connection.ts';
import { Trouble } from './trouble.ts';

/** The migrations that a database has, in the order of their names. @throws Trouble where there is no Rinnalla in it */
export async function appliedIn(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect().catch((error) => {
    throw new Trouble(connectionTrouble(error, url).message);
  });
  try {
    const { rows } = await client.query(
      `SELECT migration_name AS name FROM _prisma_migrations
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
    );
    return rows.map(({ name }) => name);
  } catch (error) {
    if ((error as { code?: string }).code !== '42P01') throw error;
    throw new Trouble('The database holds no Rinnalla yet: npm run migrate makes one.');
  } finally {
    await client.end();
  }
}
