const SAMPLE_EVERY_MS = 10_000;
const TRIES = 3; // of which the quickest counts: the first of them pays for being called after a pause

/** Watches how fast the machine is while something else runs. */
export type SpeedWatch = {
  /** Processor seconds that the fixed piece of work has cost, in the middle of all looks. */
  seconds(): number | null;
  stop(): void;
};

/**
 * Does the same small piece of work every ten seconds and notes what of the processor it used. A second of a
 * slow, a shared or a crowded processor holds less work than one of a quiet one, and so does this second.
 */
export function watchSpeed(): SpeedWatch {
  const looks: number[] = [];
  const look = () => looks.push(Math.min(...Array.from({ length: TRIES }, costOfReferenceWork)));
  costOfReferenceWork(); // until it is compiled
  look();
  const timer = setInterval(look, SAMPLE_EVERY_MS);
  timer.unref();
  return { seconds: () => middleOf(looks), stop: () => clearInterval(timer) };
}

/** Processor seconds that one piece of the reference work takes now. The work never changes. */
function costOfReferenceWork(): number {
  const before = process.cpuUsage();
  referenceWork();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** What tests do most: texts built, counted in a map, sorted, written as JSON and read again. */
function referenceWork(): number {
  const counts = new Map<string, number>();
  let state = 1;
  for (let step = 0; step < 60_000; step += 1) {
    state = (state * 48_271) % 2_147_483_647;
    const word = (state % 8_191).toString(36);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  return (JSON.parse(JSON.stringify(sorted)) as unknown[]).length;
}

/** The middle one of them, null where there is none. */
export function middleOf(figures: number[]): number | null {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? null;
}
