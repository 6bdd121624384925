import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { QuestionId } from '#lib/id.ts';
import type { Acted, Asked, Said } from './other-process.ts';
import { ROOT } from './sources.ts';

/** A process of the site beside the test. */
export class SiteProcess {
  readonly #child: ChildProcess;
  readonly #said: Said[] = [];
  #wake = () => {};

  private constructor(env: Record<string, string>) {
    this.#child = fork(join(ROOT, 'tests/support/other-process.ts'), {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      env: { ...process.env, ...env },
    });
    this.#child.on('message', (said: Said) => {
      this.#said.push(said);
      this.#wake();
    });
  }

  /** Starts one, with settings of its own, and waits until it keeps and hears. */
  static async start(env: Record<string, string> = {}): Promise<SiteProcess> {
    const started = new SiteProcess(env);
    await started.says((said) => 'ready' in said);
    return started;
  }

  ask(asked: Asked): void {
    this.#child.send(asked);
  }

  /** Publishes a question in it. Answers with its id. */
  async publishes(): Promise<QuestionId> {
    this.ask({ publish: true });
    const said = await this.says((one) => 'published' in one);
    if (!('published' in said)) throw new Error('It published nothing.');
    return said.published;
  }

  /** Acts in it for each of these askers, all at once. */
  async actsFor(questionIds: QuestionId[]): Promise<Acted[]> {
    this.ask({ actFor: questionIds });
    const said = await this.says((one) => 'acted' in one);
    return 'acted' in said ? said.acted : [];
  }

  /** What it shows of a question now: a title, or null. */
  async shows(questionId: QuestionId): Promise<string | null> {
    this.ask({ show: questionId });
    const said = await this.says((one) => 'shows' in one);
    return 'shows' in said ? said.shows : null;
  }

  /** Waits until it says such a thing, and takes it as heard; what was said before that is passed over. */
  async says(isIt: (said: Said) => boolean): Promise<Said> {
    for (;;) {
      const at = this.#said.findIndex(isIt);
      const found = this.#said[at];
      if (found) {
        this.#said.splice(0, at + 1);
        return found;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Waits until it has forgotten what carries this tag. */
  forgets(tag: string): Promise<Said> {
    return this.says((said) => 'forgot' in said && said.forgot.includes(tag));
  }

  /** How it ended, when it has: the signal that killed it. */
  async killedBy(): Promise<NodeJS.Signals | null> {
    const { signalCode, exitCode } = this.#child;
    if (signalCode === null && exitCode === null) await once(this.#child, 'exit');
    return this.#child.signalCode;
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.ask({ end: true });
    await once(this.#child, 'exit');
  }
}
