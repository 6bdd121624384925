import { troubleSentence } from './trouble.ts';

type Stop = () => Promise<unknown>;

/**
 * Stops what a command has started, in the opposite order, when it is told to end or a part fails. A step that
 * runs is finished first, so that nothing is left behind.
 */
export class Lifecycle {
  #stops: Stop[] = [];
  #step: Promise<unknown> = Promise.resolve();
  #ending = new AbortController();

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) {
      process.on(signal, () => this.end(0));
    }
    process.channel?.unref();
  }

  /** Aborts at the end; for steps that take long. */
  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  /** Runs one step; `stop` undoes it. Never answers once the end has begun. */
  async run<T>(work: () => Promise<T>, stop?: (result: T) => Promise<unknown>): Promise<T> {
    if (this.signal.aborted) return new Promise(() => {});
    const step = work().then((result) => {
      if (stop) this.#stops.push(() => stop(result));
      return result;
    });
    this.#step = step.catch(() => {});
    return step;
  }

  /** Stops everything, once. */
  async stop(): Promise<void> {
    if (this.signal.aborted) return;
    this.#ending.abort();
    await this.#step;
    for (const stop of this.#stops.reverse()) await stop().catch(console.error);
  }

  async end(exitCode: number): Promise<void> {
    if (this.signal.aborted) return;
    await this.stop();
    process.exit(exitCode);
  }

  /** Says what is wrong, in one sentence where it was foreseen, and leaves. */
  async fail(error: unknown): Promise<void> {
    if (this.signal.aborted) return;
    console.error(troubleSentence(error) ?? error);
    await this.end(1);
  }
}
