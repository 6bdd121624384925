'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useField, useFormState } from '#components/forms/action-form.tsx';
import { EyeOff } from '#components/ui/icons.tsx';
import { inQuotes, Reserved } from '#components/ui/reserved.tsx';
import { useScripted } from '#components/ui/use-scripted.ts';
import type { Quoted } from '#lib/safety/personal-data.ts';
import type { PersonalDataTexts } from '#lib/safety/personal-data-texts.ts';
import { FoundList, type Swap } from './found-list.tsx';
import { TextMarks } from './text-marks.tsx';
import { useControlText, useWriting } from './use-control-text.ts';
import { theLooker, useFinds } from './use-finds.ts';

/**
 * What in a field could tell who somebody is, why, and another word for it. The writer decides; nothing
 * changes by itself. While they write it is a line that opens at a press, so nothing moves under a finger.
 */
export function PersonalDataHints({
  field,
  initial = '',
  found = [],
  reader,
  texts,
}: {
  field: string;
  initial?: string; // what stands in the field to begin with
  found?: readonly Quoted[]; // what is found in that
  reader: 'asker' | 'desk'; // who looks: an asker's form also tells the server what was seen
  texts: PersonalDataTexts;
}) {
  const { value } = useField(field);
  const state = useFormState();
  const scripted = useScripted();
  const sent = value ?? initial;
  const [typed, write] = useControlText(field, sent);
  const before = state.found?.[field] ?? found;
  const { text, finds } = useFinds(field, typed, { text: sent, finds: before });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [swap, setSwap] = useState<Swap | null>(null);
  const [open, setOpen] = useState(before.length > 0);
  const swapping = useRef(false);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (state.code === 'personal_data') setOpen(true);
  }, [state]);

  // Whoever writes on has turned to the text: what stood open below it folds at that key.
  const fold = useCallback(() => {
    if (swapping.current) return;
    setSwap(null);
    setOpen(false);
  }, []);
  useWriting(field, fold);

  const shown = finds.filter((one) => !left.has(one.text));
  const undoable = swap !== null && swap.after === typed ? swap : null;
  const listed = (open && shown.length > 0) || undoable !== null;
  useEffect(() => {
    if (open) setSeen((already) => new Set([...already, ...finds.map((one) => one.text)]));
  }, [open, finds]);

  const change = async (one: Quoted) => {
    const word = texts.word[one.finding.kind];
    const { replaceFinds } = await theLooker();
    const after = replaceFinds(text, new Map([[one.text, word]]));
    setSwap({ before: text, after, word });
    put(after);
  };
  const put = (next: string) => {
    swapping.current = true;
    write(next);
    swapping.current = false;
  };
  const leave = (one: Quoted) => {
    setLeft(new Set([...left, one.text]));
    place.current?.focus();
  };
  const { one, many } = field === 'title' ? texts.noticedTitle : texts.noticed;
  const told = scripted ? finds.filter((each) => seen.has(each.text)) : finds;
  return (
    <div
      ref={place}
      tabIndex={-1}
      className="relative grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2"
    >
      <p role="status" className="sr-only">
        {scripted && shown.length > 0 && (shown.length === 1 ? one : filled(many, shown.length))}
      </p>
      {reader === 'asker' &&
        told.map(({ text: words }, index) => (
          <input key={words} type="hidden" name={`${field}Found.${index}.text`} value={words} />
        ))}
      {scripted && shown.length > 0 && (
        <TextMarks key={text} controlId={field} text={text} finds={shown} />
      )}
      <Reserved
        Icon={EyeOff}
        label={
          scripted && shown.length > 0
            ? texts.look.replace('{texts}', inQuotes(shown.map(({ text }) => text)))
            : undefined
        }
        open={listed}
        controls={`${field}-found-list`}
        onToggle={() => setOpen(!open)}
      />
      <div id={`${field}-found-list`} className="empty:hidden">
        {listed && (
          <FoundList
            field={field}
            finds={finds}
            shown={shown}
            reader={reader}
            texts={texts}
            undoable={undoable}
            onChange={change}
            onLeave={leave}
            onUndo={(text) => {
              put(text);
              setSwap(null);
            }}
          />
        )}
      </div>
    </div>
  );
}

const filled = (text: string, count: number) => text.replace('{count}', String(count));
