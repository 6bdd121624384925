import { createReadStream, type ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { createZstdDecompress } from 'node:zlib';
import { Decrypter } from 'age-encryption';
import { createTarDecoder } from 'modern-tar';
import { BackupTrouble } from './trouble.ts';
import type { Piece } from './write-archive.ts';

const AGE = 'age-encryption.org/v1';
const LARGEST_PIECE = 8 * 1_048_576; // bytes; ours are an eighth of it
const CUT = 'The backup ends too early or was changed: take another copy of it.';
const WRONG_KEY = 'The private key does not open this backup: it was sealed for another one.';
const NO_KEY = 'The backup is sealed: name the file with its private key by --identity.';

/**
 * The pieces of a file as writeArchive() made it, one at a time.
 * @throws BackupTrouble for a file that is cut, changed, or sealed for another key
 */
export async function* readArchive(
  path: string,
  identities: readonly string[],
): AsyncGenerator<Piece> {
  let file: ReadStream | undefined;
  try {
    const sealed = await isSealed(path);
    file = createReadStream(path);
    const plain = sealed ? await unseal(file, identities) : file;
    const unpacked = createZstdDecompress();
    plain.on('error', (error: Error) => unpacked.destroy(error));
    const tar = Readable.toWeb(plain.pipe(unpacked)) as globalThis.ReadableStream;
    const entries = tar.pipeThrough(createTarDecoder({ strict: true }));
    for await (const { header, body } of entries as unknown as AsyncIterable<{
      header: { name: string; size: number };
      body: ReadableStream;
    }>) {
      if (header.size > LARGEST_PIECE) throw new BackupTrouble(CUT);
      const parts: Uint8Array[] = [];
      for await (const part of body) parts.push(part);
      yield { name: header.name, bytes: Buffer.concat(parts) };
    }
  } catch (error) {
    throw toldFrom(error);
  } finally {
    file?.destroy();
  }
}

async function isSealed(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(AGE.length), 0, AGE.length, 0);
    return buffer.toString('latin1') === AGE;
  } finally {
    await file.close();
  }
}

async function unseal(file: Readable, identities: readonly string[]): Promise<Readable> {
  if (identities.length === 0) throw new BackupTrouble(NO_KEY);
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  const plain = await decrypter.decrypt(Readable.toWeb(file) as globalThis.ReadableStream);
  return Readable.fromWeb(plain as ReadableStream);
}

// What happens while one reads is a matter of the file, unless the system names a reason of its own.
function toldFrom(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof BackupTrouble) return error;
  if (/no identity matched/.test(error.message)) {
    return new BackupTrouble(WRONG_KEY, { cause: error });
  }
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new BackupTrouble('There is no such file.', { cause: error });
  return syscall ? error : new BackupTrouble(CUT, { cause: error });
}
