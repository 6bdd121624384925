import { MINUTE } from '../clock.ts';

const HEARTBEAT_MS = 25_000; // proxies end what is silent for longer
const LONGEST_MS = 15 * MINUTE; // then the browser comes again, and who they are is asked again
const RETRY_MS = 5_000;

type Streams = { open: Set<() => void>; draining: boolean };
const shared = globalThis as { rinnallaStreams?: Streams };

function streams(): Streams {
  if (!shared.rinnallaStreams) {
    const all: Streams = { open: new Set(), draining: false };
    shared.rinnallaStreams = all;
    // A server that drains waits for every answer to end, and these would not.
    for (const signal of ['SIGTERM', 'SIGINT']) {
      process.once(signal, () => {
        all.draining = true;
        for (const close of all.open) close();
      });
    }
  }
  return shared.rinnallaStreams;
}

/** An answer that stays open and sends names of events, and what they tell. @param begin starts, and answers how to stop */
export function eventStream(
  signal: AbortSignal,
  begin: (send: (event: string, told?: object) => void) => () => void,
): Response {
  const text = new TextEncoder();
  let leave = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let open = true;
      const write = (line: string) => open && controller.enqueue(text.encode(`${line}\n\n`));
      write(`retry: ${RETRY_MS}`);
      const stop = begin((event, told) =>
        write(`event: ${event}\ndata:${told ? ` ${JSON.stringify(told)}` : ''}`),
      );
      const heartbeat = setInterval(() => write(':'), HEARTBEAT_MS);
      // Whoever has gone has closed it already.
      leave = () => {
        open = false;
        streams().open.delete(end);
        clearInterval(heartbeat);
        clearTimeout(longest);
        stop();
      };
      const end = () => {
        if (!open) return;
        leave();
        controller.close();
      };
      const longest = setTimeout(end, LONGEST_MS);
      streams().open.add(end);
      if (streams().draining) end(); // the browser came again over a connection that was still open
      signal.addEventListener('abort', leave, { once: true });
    },
    cancel: () => leave(),
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      // Compressed, it would be held back until there is enough of it.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
