import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { createZstdCompress } from 'node:zlib';
import { Encrypter } from 'age-encryption';
import { createTarPacker } from 'modern-tar';

/** One piece of an archive; small enough to be held in memory. */
export type Piece = { name: string; bytes: Uint8Array };

/**
 * Writes pieces as tar, compressed by zstd, sealed by age for each of the recipients, or for nobody where there are
 * none. The file has its name only once it is whole and on the disk. @returns its bytes @throws what the disk says
 */
export async function writeArchive(
  path: string,
  recipients: readonly string[],
  pieces: AsyncIterable<Piece>,
): Promise<number> {
  const unfinished = `${path}.part`;
  const { readable, controller } = createTarPacker();
  const pack = async () => {
    try {
      for await (const { name, bytes } of pieces) {
        const writer = controller.add({ name, size: bytes.length, type: 'file', mode: 0o600 });
        const body = writer.getWriter();
        if (bytes.length > 0) await body.write(bytes);
        await body.close();
      }
      controller.finalize();
    } catch (error) {
      controller.error(error);
      throw error;
    }
  };
  const compress = createZstdCompress();
  const packed = pipeline(Readable.fromWeb(readable as ReadableStream), compress);
  const written = sealTo(compress, recipients).then((sealed) =>
    pipeline(sealed, createWriteStream(unfinished, { mode: 0o600 })),
  );
  const outcomes = await Promise.allSettled([written, pack(), packed]);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  try {
    if (failed) throw failed.reason;
    await reachDisk(unfinished);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return (await stat(path)).size;
}

async function sealTo(plain: Readable, recipients: readonly string[]): Promise<Readable> {
  if (recipients.length === 0) return plain;
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const sealed = await encrypter.encrypt(Readable.toWeb(plain) as globalThis.ReadableStream);
  return Readable.fromWeb(sealed as ReadableStream);
}

async function reachDisk(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
}
