import pg from 'pg';
import { CHANNEL } from '#lib/db/channel.ts';
import { env } from '#lib/env.ts';

/** Hears what goes through the database, as another process would. */
export class ChannelEar {
  readonly #client = new pg.Client({ connectionString: env().databaseDirectUrl });
  readonly payloads: string[] = [];
  #wake = () => {};

  async open(): Promise<void> {
    this.#client.on('notification', ({ payload = '' }) => {
      this.payloads.push(payload);
      this.#wake();
    });
    await this.#client.connect();
    await this.#client.query(`LISTEN ${CHANNEL}`);
  }

  /** Waits until something that holds this has been said. */
  async hears(part: string): Promise<void> {
    while (!this.payloads.some((payload) => payload.includes(part))) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  close(): Promise<void> {
    return this.#client.end();
  }
}
