import { createServer } from 'node:net';

/** Whether nothing listens on the port. @param host the address to listen on, every one by default */
export function portIsFree(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** The first free port from the given one on. */
export async function freePort(from: number, host?: string): Promise<number> {
  let port = from;
  while (!(await portIsFree(port, host))) port += 1;
  return port;
}
