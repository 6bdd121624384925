'use client';

import { type MouseEvent, useRef, useState } from 'react';
import { useField } from '#components/forms/action-form.tsx';
import { showIn } from '#components/safety/show-in.ts';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import type { PublicDraft } from '#lib/publishing/wording/draft.ts';
import { LEFT_REASONS } from '#lib/publishing/wording/draft.ts';
import type { Mark } from '#lib/publishing/wording/marks.ts';
import type { PersonalDataTexts } from '#lib/safety/personal-data-texts.ts';
import type { VersionTexts } from './version-texts.ts';

/**
 * One place that could name somebody: other words for it, or a reason to leave it. Without scripts each button
 * sends the form, and the server does the same.
 */
export function DecideMark({
  mark: { text, kind, fields },
  place,
  texts,
  hints,
  onSwap,
  onLeave,
}: {
  mark: Mark;
  place: number;
  texts: VersionTexts['decide'];
  hints: PersonalDataTexts;
  onSwap: (text: string, word: string) => void;
  onLeave: (one: PublicDraft['left'][number]) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const name = (field: string) => `marks.${place}.${field}`;
  const returned = useField(name('reason')).error;
  const [unsaid, setUnsaid] = useState(false);
  const error = unsaid ? texts.leaveReason : returned;
  const typed = (field: string) => {
    const control = box.current?.querySelector<HTMLInputElement>(`[name="${name(field)}"]`);
    return control?.value.trim() ?? '';
  };
  const here = (act: () => void) => (event: MouseEvent) => {
    event.preventDefault();
    act();
  };
  const leave = () => {
    const chosen = box.current?.querySelector<HTMLInputElement>(
      `[name="${name('reason')}"]:checked`,
    )?.value;
    const reason = LEFT_REASONS.find((one) => one === chosen);
    const why = typed('why');
    setUnsaid(reason === undefined || (reason === 'other' && why === ''));
    if (reason === undefined) return;
    if (reason === 'other' && why === '') {
      box.current?.querySelector<HTMLInputElement>(`[name="${name('why')}"]`)?.focus();
      return;
    }
    onLeave({ text, reason, why });
  };
  const canned = kind === 'cover' ? null : hints.word[kind];
  return (
    <Card className="grid gap-2.5 border-apricot p-4">
      <div ref={box} className="grid gap-2.5">
        <input type="hidden" name={name('text')} value={text} />
        <input type="hidden" name={name('canned')} value={canned ?? ''} />
        <div>
          <button
            type="button"
            aria-label={texts.toText.replace('{text}', text)}
            onClick={() => showIn(fields[0], text)}
            className="min-h-6 cursor-pointer text-left underline decoration-dotted underline-offset-4"
          >
            <q className="font-bold break-words">{text}</q>
          </button>
          <p className="text-sm text-ink-soft">
            {kind === 'cover' ? texts.cover : hints.why[kind]}
          </p>
        </div>
        {canned !== null && (
          <Button
            type="submit"
            name="intent"
            value={`swap ${place}`}
            variant="quiet"
            onClick={here(() => onSwap(text, canned))}
          >
            {texts.swap.replace('{word}', canned)}
          </Button>
        )}
        <details open={canned === null}>
          <summary className="inline-flex min-h-8 items-center text-pine underline underline-offset-4">
            {texts.other}
          </summary>
          <div className="mt-1 grid gap-2">
            <input
              name={name('word')}
              aria-label={texts.otherLabel}
              className="min-h-11 w-full rounded-input border-[1.5px] border-ink-soft bg-surface px-3"
            />
            <Button
              type="submit"
              name="intent"
              value={`other ${place}`}
              variant="quiet"
              onClick={here(() => onSwap(text, typed('word')))}
            >
              {texts.otherApply}
            </Button>
          </div>
        </details>
        <details open={returned !== undefined || undefined}>
          <summary className="inline-flex min-h-8 items-center text-pine underline underline-offset-4">
            {texts.leave}
          </summary>
          <fieldset id={name('reason')} tabIndex={-1} className="mt-1 grid gap-1.5">
            <legend className="sr-only">{texts.leave}</legend>
            {LEFT_REASONS.map((reason) => (
              <label key={reason} className="flex min-h-8 items-center gap-2.5">
                <input
                  type="radio"
                  name={name('reason')}
                  value={reason}
                  className="size-5 shrink-0 accent-pine"
                />
                {texts.reasons[reason]}
              </label>
            ))}
            <input
              name={name('why')}
              aria-label={texts.why}
              placeholder={texts.why}
              className="min-h-11 w-full rounded-input border-[1.5px] border-ink-soft bg-surface px-3"
            />
            {error && (
              <p role="alert" className="text-sm font-bold text-alert">
                {error}
              </p>
            )}
            <Button
              type="submit"
              name="intent"
              value={`leave ${place}`}
              variant="quiet"
              onClick={here(leave)}
            >
              {texts.leaveApply}
            </Button>
          </fieldset>
        </details>
      </div>
    </Card>
  );
}
