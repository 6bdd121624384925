import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { Trouble } from './trouble.ts';

// A socket: unlike a file with a process number it is free again the moment its holder is gone.

/** Held until release; whoever comes meanwhile is told the sentence. */
export type Lock = { tell(sentence: string): void; release(): Promise<void> };

/** Takes the lock at `path`, for this process alone. @throws Trouble with what the holder tells */
export async function takeLock(path: string, sentence: string): Promise<Lock> {
  // Relative, because the system cuts the address of a socket at about 100 characters.
  const address = relative(process.cwd(), path);
  const told = await askHolder(address);
  if (told !== undefined) throw new Trouble(told || sentence);
  await rm(path, { force: true });
  const words = { sentence };
  const server: Server = createServer((socket) => socket.on('error', () => {}).end(words.sentence));
  server.listen(address);
  await once(server, 'listening');
  server.unref();
  return {
    tell: (next) => {
      words.sentence = next;
    },
    release: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function askHolder(address: string): Promise<string | undefined> {
  const socket = connect(address);
  try {
    await once(socket, 'connect');
    return await text(socket);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ECONNREFUSED') return undefined;
    if (code === 'EACCES') return ''; // another user's
    throw error;
  }
}
