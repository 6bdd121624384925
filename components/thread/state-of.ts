import type { Thread } from '#lib/thread/thread.ts';

// messages: thread.states.*

/** The day, after what is said to somebody in danger as that of the answer alone. */
export function promiseWords({ watch }: Thread, late: boolean) {
  if (late) return 'promiseLate';
  return watch ? 'promiseWritten' : 'promise';
}

/** Whose turn it truly is: nobody is said to write before they have begun. */
export function stateOf({ status, closedReason, begun, entries, watch }: Thread) {
  if (status === 'closed') return closedReason ?? 'expired';
  if (status === 'received' && watch) return 'arrived'; // when it is read is said in words of its own
  const continued = entries.some(({ kind }) => kind === 'answer');
  if (status === 'open' && continued) return 'continuedInPool';
  if (status !== 'claimed' || begun) return status;
  return continued ? 'continued' : 'taken';
}
