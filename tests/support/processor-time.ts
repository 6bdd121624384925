import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100; // what Linux counts in for programs, on every architecture Node runs on
const LOOK_MS = 1_000; // what somebody uses between the last look and a death nobody waits for is not seen
const MOST_LOOKS = 20; // on a machine where something ends all the time one has to be good enough
const MARK = 'RINNALLA_METER';

/** A running count of the processor time of this process and all that came of it. */
export type Meter = {
  /** Seconds of all processors so far; null on a system without /proc, where nobody can say. */
  seconds(): number | null;
  stop(): void;
};

/** One process as Linux shows it: whose child it is, its own ticks, and those of the children it waited for. */
type Seen = { pid: number; born: string; parent: number; own: number; waited: number };

/**
 * Counts from now on. A process belongs to the run when its parent did at a look, or when it was given
 * the mark that every child finds in its environment (one whose parent was gone before the first look).
 * The time of those who have been waited for is in the count of those who waited. Where the sum falls,
 * somebody died whom nobody waited for (Chromium leaves its helpers so), and what they had is kept.
 */
export function meterProcessors(): Meter {
  const mark = `${process.pid}-${performance.timeOrigin}`;
  process.env[MARK] = `${process.env[MARK] ?? ''} ${mark}`; // a meter may run inside another
  const members = new Map<number, string>();
  const strangers = new Map<number, string>();
  let standing = 0;
  let lost = 0;
  let begin: number | null = null;

  const look = (): void => {
    const all = steadyProcesses();
    const alive = new Map(all.map((each) => [each.pid, each.born]));
    for (const known of [members, strangers]) {
      for (const [pid, born] of known) if (alive.get(pid) !== born) known.delete(pid);
    }
    const joins = ({ pid, parent }: Seen) =>
      pid === process.pid || members.has(parent) || (!strangers.has(pid) && hasMark(pid, mark));
    for (let grown = true; grown; ) {
      const fresh = all.filter((each) => !members.has(each.pid) && joins(each));
      for (const { pid, born } of fresh) members.set(pid, born);
      grown = fresh.length > 0;
      for (const { pid, born } of all) if (!members.has(pid)) strangers.set(pid, born);
    }
    const ours = all.filter(({ pid }) => members.has(pid));
    const sum = ours.reduce((total, { own, waited }) => total + own + waited, 0);
    lost += Math.max(0, standing - sum);
    standing = sum;
    begin ??= sum;
  };

  look();
  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  return {
    seconds: () => {
      look();
      return members.size === 0 ? null : (standing + lost - (begin ?? 0)) / TICKS_PER_SECOND;
    },
    stop: () => clearInterval(timer),
  };
}

/** All processes at one moment: while somebody is being waited for, they would be counted twice or not at all. */
function steadyProcesses(): Seen[] {
  const changes = (all: Seen[]) => all.map(({ pid, waited }) => `${pid}:${waited}`).join();
  let before = processes();
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const all = processes();
    if (changes(all) === changes(before)) return all;
    before = all;
  }
  return before;
}

function processes(): Seen[] {
  return entriesOf('/proc').flatMap((name) =>
    /^\d+$/.test(name) ? (seen(Number(name)) ?? []) : [],
  );
}

/** The fields of /proc/<pid>/stat behind the name, which may itself hold spaces and brackets. */
function seen(pid: number): Seen | null {
  const text = contentOf(`/proc/${pid}/stat`);
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [, parent] = fields;
  const born = fields[19];
  if (!parent || !born) return null;
  const [user = 0, system = 0, waitedUser = 0, waitedSystem = 0] = fields.slice(11, 15).map(Number);
  const own = user + system;
  return { pid, born, parent: Number(parent), own, waited: waitedUser + waitedSystem };
}

const hasMark = (pid: number, mark: string): boolean =>
  contentOf(`/proc/${pid}/environ`).includes(` ${mark}`);

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // no such system
  }
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // it has ended meanwhile, or is somebody else's
  }
}
