import type { PublicDraft } from '#lib/publishing/wording/draft.ts';
import { LEFT_REASONS } from '#lib/publishing/wording/draft.ts';

/** What a form that came back said is to stay, or null where none came back. */
export function leftIn(values: Record<string, string>): PublicDraft['left'] | null {
  if (!('questionId' in values)) return null;
  const places = Object.keys(values).flatMap((name) => /^left\.(\d+)\.text$/.exec(name)?.[1] ?? []);
  return places.flatMap((place) => {
    const reason = LEFT_REASONS.find((one) => one === values[`left.${place}.reason`]);
    const text = values[`left.${place}.text`] ?? '';
    return reason ? [{ text, reason, why: values[`left.${place}.why`] ?? '' }] : [];
  });
}
