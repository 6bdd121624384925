import pg from 'pg';
import { env } from '#lib/env.ts';

/** Another process that purges: its transactions stay open as long as a test wants. */
export class PurgeWriter {
  readonly #client = new pg.Client({ connectionString: env().databaseUrl });

  static async open(): Promise<PurgeWriter> {
    const writer = new PurgeWriter();
    await writer.#client.connect();
    return writer;
  }

  async begin(): Promise<void> {
    await this.#client.query('BEGIN');
    await this.#client.query('SELECT pg_current_xact_id()'); // its place in the order of transactions
  }

  async write(tag: string): Promise<void> {
    await this.#client.query('INSERT INTO purges (tags) VALUES (ARRAY[$1])', [tag]);
  }

  async end(how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    await this.#client.query(how);
  }

  close(): Promise<void> {
    return this.#client.end();
  }
}
