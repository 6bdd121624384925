const MINUTE = 60_000;
const HOURS_FROM = 60; // minutes

export type TimePassedTexts = { now: string; minutes: string; hours: string };

/** How long something has stood, in words: under a minute, minutes, hours and minutes. */
export function timePassedText(ms: number, texts: TimePassedTexts): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE));
  if (minutes === 0) return texts.now;
  if (minutes < HOURS_FROM) return texts.minutes.replace('{minutes}', String(minutes));
  return texts.hours
    .replace('{hours}', String(Math.floor(minutes / 60)))
    .replace('{minutes}', String(minutes % 60));
}

/** How many milliseconds it is until these words change. */
export function untilTextChanges(ms: number): number {
  return MINUTE - (Math.max(0, ms) % MINUTE);
}
