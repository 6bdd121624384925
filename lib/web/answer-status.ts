import { AsyncLocalStorage } from 'node:async_hooks';

/** The answer that a request is given, as far as pages may speak to it (lib/front/sent-answer.ts). */
export type AnswerBeingMade = {
  /** Code of ours has been reached: from now on a failure is ours, not the request's. */
  reached(): void;
  /** What is sent is ours, with this status and these headers. */
  says(status: number, headers: Readonly<Record<string, string>>): void;
};

// Shared by the server in front and by pages, which are separate bundles.
const shared = globalThis as { rinnallaAnswers?: AsyncLocalStorage<AnswerBeingMade> };

function answers(): AsyncLocalStorage<AnswerBeingMade> {
  shared.rinnallaAnswers ??= new AsyncLocalStorage();
  return shared.rinnallaAnswers;
}

/** Does something of which every part knows the answer it works for. */
export function whileAnswering<T>(answer: AnswerBeingMade, work: () => T): T {
  return answers().run(answer, work);
}

/** Gives the answer being made a status and headers, which Next cannot say there; nothing in development. */
export function answerWith(status: number, headers: Readonly<Record<string, string>>): void {
  answers().getStore()?.says(status, headers);
}

/** Says that the request made sense to the framework and has come to code of ours. */
export function reachedUs(): void {
  answers().getStore()?.reached();
}
