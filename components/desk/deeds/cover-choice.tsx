'use client';

import { useField, useFormState } from '#components/forms/action-form.tsx';
import type { Coverable } from '#lib/triage/first-marks.ts';

/** One wording that may be covered, chosen beforehand where it surely tells who somebody is. */
export function CoverChoice({ name, mark }: { name: string; mark: Coverable }) {
  const { value: sentFor } = useField(`${name}.text`);
  const { value: chosen } = useField(`${name}.cover`);
  const sent = Object.keys(useFormState().values).length > 0 && sentFor === mark.text;
  const checked = sent ? chosen === 'on' : mark.suggested;
  return (
    <label className="inline-flex min-h-11 items-center gap-2">
      <input type="hidden" name={`${name}.text`} value={mark.text} />
      <input
        key={String(checked)}
        type="checkbox"
        name={`${name}.cover`}
        defaultChecked={checked}
        className="size-5.5 shrink-0 accent-pine"
      />
      <span className="min-w-0 break-words">
        <q className="font-bold">{mark.text}</q> → {mark.word}
      </span>
    </label>
  );
}
