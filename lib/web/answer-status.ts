import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';

// Shared by the start of the server and by pages, which are separate bundles.
const shared = globalThis as { rinnallaAnswers?: AsyncLocalStorage<ServerResponse> };

function answers(): AsyncLocalStorage<ServerResponse> {
  shared.rinnallaAnswers ??= new AsyncLocalStorage();
  return shared.rinnallaAnswers;
}

/** Once a process: from then on whatever a request sets off knows the answer it works for. */
export function watchAnswers(): void {
  subscribe('http.server.request.start', (message) => {
    answers().enterWith((message as { response: ServerResponse }).response);
  });
}

/**
 * Gives the answer being made a status and headers: Next has no way to say so in a page that is
 * rendered for each request.
 */
export function answerWith(status: number, headers: Record<string, string>): void {
  const response = answers().getStore();
  if (!response || response.headersSent) return;
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
