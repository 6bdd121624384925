import pg from 'pg';
import { vi } from 'vitest';

/** What a piece of work sent to the database, in its order; beginnings and ends of transactions too. */
export type Sent = { statements: string[]; transactions: number };

/** Runs a piece of work and answers with every statement that went to the database meanwhile. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Sent> {
  const spy = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    const statements = spy.mock.calls.map(([query]) => textOf(query));
    return { statements, transactions: statements.filter((text) => text === 'BEGIN').length };
  } finally {
    spy.mockRestore();
  }
}

function textOf(query: unknown): string {
  return typeof query === 'string' ? query : String((query as { text: string }).text);
}
