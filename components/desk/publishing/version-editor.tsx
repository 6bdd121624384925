'use client';

import { useEffect, useRef, useState } from 'react';
import { useDismissed, useFormState } from '#components/forms/action-form.tsx';
import { FormChoice } from '#components/forms/fields.tsx';
import type { PublicDraft } from '#lib/publishing/wording/draft.ts';
import type { Known } from '#lib/safety/known.ts';
import type { PersonalDataTexts } from '#lib/safety/personal-data-texts.ts';
import type { FormState } from '#lib/web/form-state.ts';
import { Decisions } from './decisions.tsx';
import { EditorDock } from './editor-dock.tsx';
import { leftIn } from './left-in.ts';
import { useMarks } from './use-marks.ts';
import { type PartView, VersionPart } from './version-part.tsx';
import type { VersionTexts } from './version-texts.ts';

export function VersionEditor({
  questionId,
  number,
  draft,
  parts,
  known,
  age,
  language,
  texts,
  hints,
}: {
  questionId: string;
  number: number;
  draft: PublicDraft;
  parts: PartView[]; // title and body first, then the conversation in its order
  known: Known;
  age: { label: string; hint: string } | null;
  language: string;
  texts: VersionTexts;
  hints: PersonalDataTexts;
}) {
  const box = useRef<HTMLDivElement>(null);
  const returned = useFormState();
  const { values } = returned;
  const dismiss = useDismissed();
  const [left, setLeft] = useState(() => leftIn(values) ?? draft.left);
  const back = leftIn(values);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a form that comes back begins anew
  useEffect(() => {
    if (back) setLeft(back);
  }, [values]);
  const { marks, originals, gone, write, takeBack } = useMarks({ box, parts, known, left });
  const undecided = marks.length;
  const open = useRef<FormState | null>(null); // the form that came back, once its places are seen here too
  useEffect(() => {
    if (returned.code !== 'undecided') return;
    if (undecided > 0) open.current = returned;
    else if (open.current === returned) dismiss(returned);
  }, [undecided, dismiss, returned]);
  return (
    <div
      ref={box}
      className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_300px] xl:items-start xl:gap-10"
    >
      <div className="grid gap-8">
        <input type="hidden" name="questionId" value={questionId} />
        {parts.map((part) => (
          <VersionPart
            key={part.field}
            part={part}
            language={language}
            marks={marks}
            originalMarks={originals}
            texts={texts}
          />
        ))}
        {age && (
          <FormChoice
            type="checkbox"
            name="showAge"
            label={age.label}
            hint={age.hint}
            defaultChecked={draft.showAge}
          />
        )}
      </div>
      <Decisions
        marks={marks}
        gone={gone}
        left={left}
        texts={texts.decide}
        hints={hints}
        onSwap={write}
        onLeave={setLeft}
        onTakeBack={takeBack}
      />
      <EditorDock box={box} number={number} undecided={undecided} left={left} texts={texts} />
    </div>
  );
}
