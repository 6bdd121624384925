import { MINUTE } from '../clock.ts';
import { MEMORY, STREAM_BYTES } from '../kept/budget.ts';
import { logFailure } from '../log.ts';

const HEARTBEAT_MS = 25_000; // proxies end what is silent for longer; a session is looked at as often
const LONGEST_MS = 15 * MINUTE; // then the browser comes again, and who they are is asked again
const RETRY_MS = 5_000;

/** How many may be open in a process; whoever comes then is told to come again in a minute. */
export const MOST_STREAMS = MEMORY.streams / STREAM_BYTES;

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

/** Whom an answer is for: while their session stands. `onChanged` answers how to stop. */
type Receiver = {
  stands: () => Promise<boolean>;
  onChanged: (look: () => void) => () => void;
};

/**
 * An answer that stays open and sends names of events, and what they tell, each after another look at the session;
 * it ends with it, or when it is another's. @param begin starts, and answers how to stop
 */
export function eventStream(
  signal: AbortSignal,
  { stands, onChanged }: Receiver,
  begin: (send: (event: string, told?: object) => void) => () => void,
): Response {
  if (streams().open.size >= MOST_STREAMS) return new Response(COME_AGAIN, { headers: HEADERS });
  const text = new TextEncoder();
  let leave = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let open = true;
      let last = Promise.resolve();
      const write = (line: string) => open && controller.enqueue(text.encode(`${line}\n\n`));
      // One after the other, as they came. Without a database nothing is said: a gap is told afterwards.
      const writeIfTheirs = (line?: string) => {
        last = last
          .then(async () => {
            if (!open) return;
            if (!(await stands())) end();
            else if (line) write(line);
          })
          .catch((error) => logFailure('event stream', error));
      };
      write(`retry: ${RETRY_MS}`);
      const stop = begin((event, told) =>
        writeIfTheirs(`event: ${event}\ndata:${told ? ` ${JSON.stringify(told)}` : ''}`),
      );
      const stopHearing = onChanged(() => writeIfTheirs());
      const heartbeat = setInterval(() => {
        write(':');
        writeIfTheirs();
      }, HEARTBEAT_MS);
      // Whoever has gone has closed it already.
      leave = () => {
        open = false;
        streams().open.delete(end);
        clearInterval(heartbeat);
        clearTimeout(longest);
        stopHearing();
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
      writeIfTheirs(); // what happened before we listened
      signal.addEventListener('abort', leave, { once: true });
    },
    cancel: () => leave(),
  });
  return new Response(body, { headers: HEADERS });
}

// A browser that is refused by a status comes no more.
const COME_AGAIN = `retry: ${MINUTE}\n\n`;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  // Compressed, it would be held back until there is enough of it.
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};
