import { expect, test, vi } from 'vitest';
import { eventStream, MOST_STREAMS } from '#lib/web/event-stream.ts';

function stream() {
  const asked = new AbortController();
  const stop = vi.fn();
  const stopHearing = vi.fn();
  const session = { stands: true, changed: () => {} };
  let send: (event: string) => void = () => {};
  const response = eventStream(
    asked.signal,
    {
      stands: async () => session.stands,
      onChanged: (look) => {
        session.changed = look;
        return stopHearing;
      },
    },
    (tell) => {
      send = tell;
      return stop;
    },
  );
  const reader = response.body?.getReader();
  const next = async () => new TextDecoder().decode((await reader?.read())?.value);
  const gone = async () => (await reader?.read())?.done === true;
  return {
    ...{ asked, stop, stopHearing, session, next, gone, reader, response },
    send: (event: string) => send(event),
  };
}

test('an event is sent as it comes, by its name alone', async () => {
  const { next, send, response } = stream();
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  expect(response.headers.get('cache-control')).toContain('no-store');
  expect(await next()).toBe('retry: 5000\n\n');
  send('changed');
  expect(await next()).toBe('event: changed\ndata:\n\n');
});

test('who has gone is sent nothing more, and what told them is stopped', async () => {
  const { asked, stop, next, send } = stream();
  await next();
  asked.abort();
  expect(stop).toHaveBeenCalledOnce();
  expect(() => send('changed')).not.toThrow();
});

test('the same when their browser ends it', async () => {
  const { reader, stop, send } = stream();
  await reader?.cancel();
  expect(stop).toHaveBeenCalled();
  expect(() => send('changed')).not.toThrow();
});

test('what happens after a session has ended is not sent, and the stream ends', async () => {
  const { next, gone, send, session, stop, stopHearing } = stream();
  await next();
  session.stands = false;
  send('changed');
  expect(await gone()).toBe(true);
  expect(stop).toHaveBeenCalledOnce();
  expect(stopHearing).toHaveBeenCalledOnce();
});

test('a word that a session has ended ends its stream at once, one that it stands does not', async () => {
  const { next, gone, send, session } = stream();
  await next();
  session.changed();
  send('changed');
  expect(await next()).toBe('event: changed\ndata:\n\n');
  session.stands = false;
  session.changed();
  expect(await gone()).toBe(true);
});

test('events come in the order in which they were told', async () => {
  const { next, send } = stream();
  await next();
  send('changed');
  send('moved');
  expect(await next()).toContain('changed');
  expect(await next()).toContain('moved');
});

test('beyond as many as there is room for, a browser is told to come again later', async () => {
  const open = Array.from({ length: MOST_STREAMS }, stream);
  const late = stream();
  expect(late.response.status).toBe(200);
  expect(await late.next()).toBe('retry: 60000\n\n');
  expect(await late.gone()).toBe(true);
  for (const { asked } of open) asked.abort();
  const next = stream();
  expect(await next.next()).toBe('retry: 5000\n\n');
  next.asked.abort();
});

test('a server that stops ends every stream', async () => {
  const { next, reader, stop } = stream();
  await next();
  process.emit('SIGTERM');
  expect((await reader?.read())?.done).toBe(true);
  expect(stop).toHaveBeenCalled();
});

test('and every one that a browser asks for over a connection it still has', async () => {
  const { next, reader, stop } = stream();
  await next();
  expect((await reader?.read())?.done).toBe(true);
  expect(stop).toHaveBeenCalled();
});
