import { createServer } from 'node:net';
import { Trouble } from './trouble.ts';

const USUAL_PORT = 3000;

/** Whether nothing listens on the port. @param host the address to listen on, every one by default */
export async function portIsFree(port: number, host?: string): Promise<boolean> {
  // Some systems let one listen everywhere beside another who listens on this machine alone.
  if (host === undefined && !(await canListen(port, '127.0.0.1'))) return false;
  return canListen(port, host);
}

function canListen(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

export async function freePort(from: number, host?: string): Promise<number> {
  let port = from;
  while (!(await portIsFree(port, host))) port += 1;
  return port;
}

/** The port asked for, or the usual one, or the next that is free. @throws Trouble (none, or taken) */
export async function choosePort(asked: string | undefined): Promise<number> {
  if (!asked) return freePort(USUAL_PORT);
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Trouble(`PORT is "${asked}", which is not a port between 1 and 65535.`);
  }
  if (await portIsFree(port)) return port;
  throw new Trouble(`Port ${port} is taken: stop what uses it, or choose another with PORT.`);
}
