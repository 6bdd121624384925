import type { z } from 'zod';
import { HEAD, type Head, headSchema, TAIL, type Tail, tailSchema } from './manifest.ts';
import { readArchive } from './read-archive.ts';
import { BackupTrouble } from './trouble.ts';
import type { Piece } from './write-archive.ts';

/** A file of a backup that is being read from its beginning to its end. */
export class BackupReader {
  readonly head: Head;
  readonly #pieces: AsyncGenerator<Piece>;
  #next: Piece | undefined;

  private constructor(head: Head, pieces: AsyncGenerator<Piece>) {
    this.head = head;
    this.#pieces = pieces;
  }

  /** Opens a file as far as its head. @throws BackupTrouble as readArchive(), or for a file of another kind */
  static async open(path: string, identities: readonly string[]): Promise<BackupReader> {
    const pieces = readArchive(path, identities);
    const { value, done } = await pieces.next();
    const head = done ? null : parsed(headSchema, value, HEAD);
    if (!head) throw new BackupTrouble('This is no backup that this version of Rinnalla can read.');
    const reader = new BackupReader(head, pieces);
    await reader.#step();
    return reader;
  }

  /** The bytes of the table that comes next in the file: none where it holds no row. */
  async *bytesOf(table: string): AsyncGenerator<Uint8Array> {
    while (this.#next?.name.startsWith(`${table}/`)) {
      yield this.#next.bytes;
      await this.#step();
    }
  }

  /** What stands last, once every table has been read. @throws BackupTrouble where the file holds something else */
  async tail(): Promise<Tail> {
    const tail = this.#next && parsed(tailSchema, this.#next, TAIL);
    await this.#step();
    if (tail && !this.#next) return tail;
    throw new BackupTrouble('The backup does not end as it should: take another copy of it.');
  }

  async close(): Promise<void> {
    await this.#pieces.return(undefined);
  }

  async #step(): Promise<void> {
    const { value, done } = await this.#pieces.next();
    this.#next = done ? undefined : value;
  }
}

function parsed<Schema extends z.ZodType>(
  schema: Schema,
  piece: Piece,
  name: string,
): z.infer<Schema> | null {
  if (piece.name !== name) return null;
  try {
    return schema.parse(JSON.parse(Buffer.from(piece.bytes).toString()));
  } catch {
    return null;
  }
}
