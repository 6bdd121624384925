import type { ReactNode } from 'react';
import type { Quoted } from '#lib/safety/personal-data.ts';
import type { PersonalDataTexts } from '#lib/safety/personal-data-texts.ts';
import { controlOf } from './use-control-text.ts';

/** One find: its words, which lead to their place in the text, why it matters, and what to do. */
export function FoundItem({
  controlId,
  quoted,
  texts,
  scripted,
  children,
}: {
  controlId: string;
  quoted: Quoted;
  texts: PersonalDataTexts;
  scripted: boolean;
  children: ReactNode;
}) {
  const { kind, sure } = quoted.finding;
  const why = kind === 'identityCode' && !sure ? 'identityCodePerhaps' : kind;
  const words = <q className="font-bold break-words">{quoted.text}</q>;
  return (
    <>
      <p>
        {scripted ? (
          <button
            type="button"
            aria-label={texts.show.replace('{text}', quoted.text)}
            onClick={() => show(controlId, quoted.text)}
            className="min-h-11 cursor-pointer text-left underline decoration-dotted underline-offset-4"
          >
            {words}
          </button>
        ) : (
          words
        )}
        <span> {texts.why[why]}</span>
      </p>
      {children}
    </>
  );
}

function show(controlId: string, words: string): void {
  const control = controlOf(controlId);
  const start = control?.value.indexOf(words) ?? -1;
  if (!control || start < 0) return;
  control.focus();
  control.setSelectionRange(start, start + words.length);
}
