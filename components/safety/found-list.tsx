'use client';

import { useEffect, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { EyeOff } from '#components/ui/icons.tsx';
import { useScripted } from '#components/ui/use-scripted.ts';
import type { Quoted } from '#lib/safety/personal-data.ts';
import type { PersonalDataTexts } from '#lib/safety/personal-data-texts.ts';
import { FoundChoice } from './found-choice.tsx';
import { FoundItem } from './found-item.tsx';

export type Swap = { before: string; after: string; word: string };

/** The finds of a field, each with its reason and what can be done about it, and the way back. */
export function FoundList({
  field,
  finds,
  shown,
  reader,
  texts,
  undoable,
  onChange,
  onLeave,
  onUndo,
}: {
  field: string;
  finds: readonly Quoted[];
  shown: readonly Quoted[]; // those that the writer has not said to leave as they are
  reader: 'asker' | 'desk';
  texts: PersonalDataTexts;
  undoable: Swap | null; // what was changed last, as long as nothing else has been written
  onChange: (one: Quoted) => void;
  onLeave: (one: Quoted) => void;
  onUndo: (before: string) => void;
}) {
  const scripted = useScripted();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (undoable) undo.current?.focus();
  }, [undoable]);
  return (
    <section
      aria-labelledby={`${field}-found`}
      className="grid gap-3 rounded-card border border-transparent bg-apricot-soft px-4.5 py-3.5"
    >
      {shown.length > 0 && (
        <>
          <h3
            id={`${field}-found`}
            className="flex items-start gap-2 font-sans text-base font-bold"
          >
            <EyeOff aria-hidden size={22} strokeWidth={1.75} className="mt-0.75 shrink-0" />
            {texts.heading}
          </h3>
          <p>{texts.lead[reader]}</p>
          <ul className="grid gap-3">
            {shown.map((quoted) => (
              <li key={quoted.text} className="grid gap-1.5 border-t border-line pt-3">
                <FoundItem controlId={field} quoted={quoted} texts={texts} scripted={scripted}>
                  {scripted ? (
                    <div className="flex flex-wrap gap-x-2 gap-y-1.5">
                      <Button variant="quiet" onClick={() => onChange(quoted)}>
                        {texts.swap.replace('{word}', texts.word[quoted.finding.kind])}
                      </Button>
                      <Button variant="plain" onClick={() => onLeave(quoted)}>
                        {texts.keep}
                      </Button>
                    </div>
                  ) : (
                    reader === 'asker' && (
                      <FoundChoice
                        name={`${field}Found.${finds.indexOf(quoted)}`}
                        quoted={quoted}
                        texts={texts}
                      />
                    )
                  )}
                </FoundItem>
              </li>
            ))}
          </ul>
        </>
      )}
      {undoable && (
        <p className="flex flex-wrap items-center gap-x-3">
          <span id={shown.length === 0 ? `${field}-found` : undefined}>
            {texts.swapped.replace('{word}', undoable.word)}
          </span>
          <Button ref={undo} variant="plain" onClick={() => onUndo(undoable.before)}>
            {texts.undo}
          </Button>
        </p>
      )}
    </section>
  );
}
