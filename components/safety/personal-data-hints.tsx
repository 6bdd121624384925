'use client';

import { useEffect, useRef, useState } from 'react';
import { useField } from '#components/forms/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { EyeOff } from '#components/ui/icons.tsx';
import { useScripted } from '#components/ui/use-scripted.ts';
import type { PersonalDataTexts } from '#lib/i18n/personal-data-texts.ts';
import { type Quoted, quotedFinds, replaceFinds } from '#lib/safety/personal-data.ts';
import { FoundChoice } from './found-choice.tsx';
import { FoundItem } from './found-item.tsx';
import { TextMarks } from './text-marks.tsx';
import { useControlText } from './use-control-text.ts';

type Swap = { before: string; after: string; word: string };

/**
 * Below a field of a form: what in it could tell who somebody is, with the reason and another word
 * to put there. The writer decides; nothing changes by itself. Without JavaScript it shows what the
 * form came back with, and takes the choices along.
 */
export function PersonalDataHints({
  field,
  initial = '',
  reader,
  texts,
}: {
  field: string;
  /** What stands in the field to begin with. */
  initial?: string;
  /** Who looks: an asker's form also tells the server what was seen. */
  reader: 'asker' | 'desk';
  texts: PersonalDataTexts;
}) {
  const { value } = useField(field);
  const scripted = useScripted();
  const [text, write] = useControlText(field, value ?? initial);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [swap, setSwap] = useState<Swap | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (swap) undo.current?.focus();
  }, [swap]);

  const finds = quotedFinds(text);
  const shown = finds.filter((one) => !left.has(one.text));
  const change = (one: Quoted) => {
    const word = texts.word[one.finding.kind];
    const after = replaceFinds(text, new Map([[one.text, word]]));
    setSwap({ before: text, after, word });
    write(after);
  };
  const leave = (one: Quoted) => {
    setLeft(new Set([...left, one.text]));
    heading.current?.focus();
  };
  const undoable = swap !== null && swap.after === text;
  const { one, many } = texts.noticed;
  return (
    <>
      <p role="status" className="sr-only">
        {scripted && shown.length > 0 && (shown.length === 1 ? one : filled(many, shown.length))}
      </p>
      {reader === 'asker' &&
        finds.map(({ text: words }, place) => (
          <input key={words} type="hidden" name={`${field}Found.${place}.text`} value={words} />
        ))}
      {(shown.length > 0 || undoable) && (
        <section
          aria-labelledby={`${field}-found`}
          className="relative grid gap-3 rounded-card border border-transparent bg-apricot-soft px-4.5 py-3.5"
        >
          {scripted && <TextMarks controlId={field} text={text} finds={shown} />}
          {shown.length > 0 && (
            <>
              <h3
                id={`${field}-found`}
                ref={heading}
                tabIndex={-1}
                className="flex items-start gap-2 font-sans text-base font-bold"
              >
                <EyeOff size={22} className="mt-0.75 shrink-0" />
                {texts.heading}
              </h3>
              <p>{texts.lead[reader]}</p>
              <ul className="grid gap-3">
                {shown.map((quoted) => (
                  <li key={quoted.text} className="grid gap-1.5 border-t border-line pt-3">
                    <FoundItem controlId={field} quoted={quoted} texts={texts} scripted={scripted}>
                      {scripted ? (
                        <div className="flex flex-wrap gap-x-2 gap-y-1.5">
                          <Button variant="quiet" onClick={() => change(quoted)}>
                            {texts.swap.replace('{word}', texts.word[quoted.finding.kind])}
                          </Button>
                          <Button variant="plain" onClick={() => leave(quoted)}>
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
                {texts.swapped.replace('{word}', swap.word)}
              </span>
              <Button
                ref={undo}
                variant="plain"
                onClick={() => {
                  write(swap.before);
                  setSwap(null);
                }}
              >
                {texts.undo}
              </Button>
            </p>
          )}
        </section>
      )}
    </>
  );
}

const filled = (text: string, count: number) => text.replace('{count}', String(count));
