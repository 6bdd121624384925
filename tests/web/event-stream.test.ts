import { expect, test, vi } from 'vitest';
import { eventStream } from '#lib/web/event-stream.ts';

function stream() {
  const asked = new AbortController();
  const stop = vi.fn();
  let send: (event: string) => void = () => {};
  const response = eventStream(asked.signal, (tell) => {
    send = tell;
    return stop;
  });
  const reader = response.body?.getReader();
  const next = async () => new TextDecoder().decode((await reader?.read())?.value);
  return { asked, stop, next, reader, response, send: (event: string) => send(event) };
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
