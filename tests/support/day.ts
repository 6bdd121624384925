// The day of the tests, preloaded into every process that runs them or is tested: it is always the same
// Wednesday, noon in Finland when a run begins, with no holiday within three weeks. What they find must not
// hang on when they are run. The clock goes on from there: only its beginning is moved. PostgreSQL and the
// browser keep the real one.

const NOON = Date.parse('2026-03-04T10:00:00Z');

function moveClock(): void {
  process.env.TESTS_BEGAN ??= String(Date.now()); // one beginning for all processes of a run
  const began = Number(process.env.TESTS_BEGAN);
  const real = Date;
  const now = () => real.now() - began + NOON;
  globalThis.Date = new Proxy(real, {
    construct: (target, parts, asked) =>
      Reflect.construct(target, parts.length > 0 ? parts : [now()], asked),
    apply: () => new real(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
  real.prototype.constructor = globalThis.Date;
}

// Once a process: Node preloads this file, and a test that imports it reads it again.
const shared = globalThis as { rinnallaDay?: true };
if (!shared.rinnallaDay) moveClock();
shared.rinnallaDay = true;

/** How far the real clock is ahead of ours, in milliseconds: the browser and PostgreSQL keep the real one. */
export function realAheadMs(): number {
  return Number(process.env.TESTS_BEGAN) - NOON;
}
