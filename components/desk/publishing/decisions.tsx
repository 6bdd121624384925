'use client';

import { Check } from '#components/ui/icons.tsx';
import type { PublicDraft } from '#lib/publishing/wording/draft.ts';
import type { Mark } from '#lib/publishing/wording/marks.ts';
import type { PersonalDataTexts } from '#lib/safety/personal-data-texts.ts';
import { DecideMark } from './decide-mark.tsx';
import { DECIDE } from './decide-place.ts';
import type { WordSwap } from './swaps.ts';
import type { VersionTexts } from './version-texts.ts';

const CHANGE =
  'min-h-6 shrink-0 cursor-pointer font-semibold whitespace-nowrap text-pine underline underline-offset-4';

type Left = PublicDraft['left'];

/** Every place that could name somebody: what is still to be decided, and what has been. */
export function Decisions({
  marks,
  gone,
  left,
  texts,
  hints,
  onSwap,
  onLeave,
  onTakeBack,
}: {
  marks: readonly Mark[];
  gone: readonly (Mark & { swap: WordSwap | null })[];
  left: Left;
  texts: VersionTexts['decide'];
  hints: PersonalDataTexts;
  onSwap: (text: string, word: string) => void;
  onLeave: (left: Left) => void;
  onTakeBack: (text: string, word: string) => void;
}) {
  const all = marks.length + gone.length + left.length;
  return (
    <aside
      id={DECIDE}
      tabIndex={-1}
      aria-labelledby="to-decide"
      className="grid gap-4 xl:sticky xl:top-4"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 id="to-decide" className="text-lg">
          {texts.heading}
        </h2>
        {all > 0 && (
          <p role="status" className="text-sm text-ink-soft tabular-nums">
            {texts.progress.replace('{left}', String(marks.length)).replace('{all}', String(all))}
          </p>
        )}
      </div>
      {marks.length === 0 && <p>{all === 0 ? texts.clean : texts.done}</p>}
      <ul className="grid gap-3">
        {marks.map((mark, place) => (
          <li key={mark.text}>
            <DecideMark
              mark={mark}
              place={place}
              texts={texts}
              hints={hints}
              onSwap={onSwap}
              onLeave={(one) => onLeave([...left.filter(({ text }) => text !== one.text), one])}
            />
          </li>
        ))}
      </ul>
      {left.map(({ text, reason, why }, place) => (
        <span key={text}>
          <input type="hidden" name={`left.${place}.text`} value={text} />
          <input type="hidden" name={`left.${place}.reason`} value={reason} />
          <input type="hidden" name={`left.${place}.why`} value={why} />
        </span>
      ))}
      {gone.length + left.length > 0 && (
        <section aria-labelledby="decided">
          <h3 id="decided" className="flex justify-between font-sans text-base font-bold">
            {texts.decided}
            <span className="tabular-nums">{gone.length + left.length}</span>
          </h3>
          <ul className="mt-1 text-sm">
            {gone.map(({ text, swap }) => (
              <li key={text} className="flex gap-2 border-t border-line py-2">
                <Check aria-hidden size={18} className="mt-0.5 shrink-0 text-pine" />
                <span className="min-w-0 grow">
                  <q className="font-bold break-words">{text}</q>{' '}
                  <span>{swap ? texts.swapped.replace('{word}', swap.word) : texts.gone}</span>
                </span>
                {swap && (
                  <button
                    type="button"
                    aria-label={texts.changeNamed.replace('{text}', text)}
                    onClick={() => onTakeBack(text, swap.word)}
                    className={CHANGE}
                  >
                    {texts.change}
                  </button>
                )}
              </li>
            ))}
            {left.map(({ text, reason, why }, place) => (
              <li key={text} className="flex items-start gap-2 border-t border-line py-2">
                <span aria-hidden className="mt-0.5 w-4.5 shrink-0 text-center">
                  –
                </span>
                <span className="min-w-0 grow">
                  <q className="font-bold break-words">{text}</q>{' '}
                  {texts.stays.replace(
                    '{reason}',
                    reason === 'other' ? why : texts.reasons[reason],
                  )}
                </span>
                <button
                  type="submit"
                  name="intent"
                  value={`reconsider ${place}`}
                  aria-label={texts.changeNamed.replace('{text}', text)}
                  onClick={(event) => {
                    event.preventDefault();
                    onLeave(left.filter((_, at) => at !== place));
                  }}
                  className={CHANGE}
                >
                  {texts.change}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
