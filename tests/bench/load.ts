import { Agent, type IncomingMessage, request } from 'node:http';
import type { Measured } from './process.ts';

const CONNECTIONS = 16;

/** What a server did under load. Processor time per request does not mind who else uses the machine. */
export type Load = {
  perSecond: number;
  p50: number;
  p99: number;
  processor: number;
  count: number;
  failed: number; // answers other than 200
};

type Options = {
  paths: readonly string[];
  /** How long; without it every path is asked for once. */
  seconds?: number;
  encoding?: 'gzip' | 'identity';
};

/** Asks a server for these paths over and over, or each once, on a few connections that stay open. */
export async function load(server: Measured, options: Options): Promise<Load> {
  const { paths, seconds, encoding = 'identity' } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const waits: number[] = [];
  const begin = performance.now();
  const usedBefore = await server.processor();
  const goesOn = (index: number) =>
    seconds ? performance.now() - begin < seconds * 1_000 : index < paths.length;
  let next = 0;
  let failed = 0;
  const visit = async () => {
    while (goesOn(next)) {
      const path = paths[next % paths.length];
      next += 1;
      const since = performance.now();
      const { status } = await ask(`${server.url}${path}`, agent, encoding);
      if (status !== 200) failed += 1;
      waits.push(performance.now() - since);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, visit));
  const took = performance.now() - begin;
  const used = (await server.processor()) - usedBefore;
  agent.destroy();
  waits.sort((one, other) => one - other);
  return {
    perSecond: (waits.length / took) * 1_000,
    p50: waits[Math.floor(waits.length / 2)] ?? 0,
    p99: waits[Math.floor(waits.length * 0.99)] ?? 0,
    processor: used / waits.length,
    count: waits.length,
    failed,
  };
}

let visitors = 0;

// Every request from a place of its own (a range set aside for benchmarks): what is measured is
// the work, not how one place is slowed down.
function nextVisitor(): string {
  visitors += 1;
  return `198.18.${Math.floor(visitors / 256) % 256}.${visitors % 256}`;
}

/** One request to its end. */
export function ask(url: string, agent?: Agent, encoding = 'identity') {
  return new Promise<{ status: number; body: Buffer }>((resolve, reject) => {
    const headers = { 'accept-encoding': encoding, 'x-forwarded-for': nextVisitor() };
    const asked = request(url, { agent, headers }, (response: IncomingMessage) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }),
      );
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}
