import { NEVER_KEPT } from './never-kept.ts';

/** After how many seconds it is worth trying again. */
const TRY_AGAIN_AFTER = 60;

/** Headers of an answer with this status: trouble that passes is kept by no browser and says when to return. */
export function statusHeaders(status: number): Record<string, string> {
  if (!isPassing(status)) return {};
  const again = { 'retry-after': String(TRY_AGAIN_AFTER) };
  return { ...NEVER_KEPT, ...(status !== 500 && again) };
}

function isPassing(status: number): boolean {
  return status === 429 || status >= 500;
}
