import { log, logFailure } from '../log.ts';
import { deliver, type Message, payloadsOf } from './channel.ts';
import { within } from './within.ts';

// What a transaction has to tell, said once it is committed: NOTIFY inside it would let only one transaction
// commit at a time. A hint may get lost; whatever must not stands in a row (lib/kept/purge.ts).

type Gathered = { works: (() => void)[]; messages: Message[] };
type Send = (payloads: string[]) => Promise<unknown>;

// Some minutes of a busy day without the database. The oldest go first: afterwards everybody looks anew.
const MOST_UNSAID = 1_000;
const MOST_AT_ONCE = 200; // of at most 8 kB each: a statement that is sent in a moment
const LONGEST_MS = 5_000; // then the connection is taken for dead, and another one is tried
const RETRY_MS = 1_000;

const running = new WeakMap<object, Gathered>();
const unsaid: string[] = [];
let saying = false;
let failing = false;
let lost = 0; // since it last worked
let retry: NodeJS.Timeout | undefined;

/** Begins to gather what a transaction leaves to be done and said. */
export function gather(tx: object): Gathered {
  const gathered: Gathered = { works: [], messages: [] };
  running.set(tx, gathered);
  return gathered;
}

/** Does something in this process once the transaction is committed, before its command returns. */
export function afterCommit(tx: object, work: () => void): void {
  gatheredOf(tx).works.push(work);
}

/** Says something to every process once the transaction is committed. It may get lost. */
export function hint(tx: object, message: Message): void {
  gatheredOf(tx).messages.push(message);
}

function gatheredOf(tx: object): Gathered {
  const gathered = running.get(tx);
  if (gathered) return gathered;
  throw new Error('Only withActor makes transactions that can tell what they did.');
}

/** The transaction is committed: does and tells what it left. `send` sends payloads in one statement. */
export function tellCommitted({ works, messages }: Gathered, send: Send): void {
  for (const work of works) attempt(work);
  for (const message of messages) attempt(() => deliver(message));
  unsaid.push(...new Set(messages.flatMap(payloadsOf)));
  loseOldest();
  void sayAll(send);
}

function loseOldest(): void {
  lost += unsaid.splice(0, unsaid.length - MOST_UNSAID).length;
}

// What follows a commit cannot undo it: whoever waits for the command hears that it is done.
function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    logFailure('after commit', error);
  }
}

// One statement at a time: what comes meanwhile goes together into the next.
async function sayAll(send: Send): Promise<void> {
  if (saying || retry) return;
  saying = true;
  while (unsaid.length > 0 && !retry) {
    const payloads = unsaid.splice(0, MOST_AT_ONCE);
    await within(LONGEST_MS, send(payloads)).then(worked, (error) => {
      unsaid.unshift(...payloads);
      loseOldest();
      if (!failing) logFailure('hints', error);
      failing = true;
      retry = setTimeout(() => {
        retry = undefined;
        void sayAll(send);
      }, RETRY_MS).unref();
    });
  }
  saying = false;
}

function worked(): void {
  failing = false;
  if (lost > 0) log('warn', { event: 'hints lost', count: lost });
  lost = 0;
}
