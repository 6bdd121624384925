'use client';

import { useEffect, useRef, useState } from 'react';
import { useFormState } from '#components/forms/action-form.tsx';
import { FormTextArea } from '#components/forms/fields.tsx';
import { Button } from '#components/ui/button.tsx';
import { useScripted } from '#components/ui/use-scripted.ts';

const ROWS = 3; // without scripts: more is better said in the comment on the whole
const MOST = 20;

type Texts = Record<'open' | 'lead' | 'add' | 'select' | 'quote' | 'comment' | 'remove', string>;
type Row = { key: number; quote: string };

export function PassageRows({ language, texts }: { language: string; texts: Texts }) {
  const scripted = useScripted();
  const { values } = useFormState();
  const returned = Object.keys(values).filter((name) => /^passages\.\d+\.quote$/.test(name));
  const [rows, setRows] = useState<Row[]>([]);
  const [nothing, setNothing] = useState(false);
  const next = useRef(0);
  const added = useRef<number | null>(null);
  useEffect(() => {
    if (added.current !== null) document.getElementById(nameOf(added.current, 'comment'))?.focus();
    added.current = null;
  });
  const add = () => {
    const quote = selectedPassage();
    setNothing(quote === '');
    if (quote === '' || rows.length >= MOST) return;
    added.current = next.current;
    setRows([...rows, { key: next.current, quote }]);
    next.current += 1;
  };
  if (!scripted) {
    return (
      <details open={returned.length > 0 || undefined}>
        <summary className="inline-flex min-h-11 items-center font-semibold text-pine underline underline-offset-4">
          {texts.open}
        </summary>
        <div className="mt-2 grid gap-4">
          <p className="text-sm text-ink-soft">{texts.lead}</p>
          {Array.from({ length: ROWS }, (_, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a form without scripts stay where they are
            <div key={place} className="grid gap-3 border-l-3 border-line pl-3">
              <Fields place={place} language={language} texts={texts} />
            </div>
          ))}
        </div>
      </details>
    );
  }
  return (
    <div className="grid gap-4">
      {rows.map(({ key, quote }) => (
        <div key={key} className="grid gap-3 border-l-3 border-line pl-3">
          <Fields place={key} quote={quote} language={language} texts={texts} />
          <div>
            <Button variant="plain" onClick={() => setRows(rows.filter((row) => row.key !== key))}>
              {texts.remove}
            </Button>
          </div>
        </div>
      ))}
      <div className="grid gap-1">
        <div>
          <Button
            variant="quiet"
            // What is selected in the answer stays selected.
            onPointerDown={(event) => event.preventDefault()}
            onClick={add}
          >
            {texts.add}
          </Button>
        </div>
        <p role="status" className="text-sm text-ink-soft">
          {nothing || rows.length === 0 ? texts.select : ''}
        </p>
      </div>
    </div>
  );
}

function Fields({
  place,
  quote,
  language,
  texts,
}: {
  place: number;
  quote?: string;
  language: string;
  texts: Texts;
}) {
  return (
    <>
      <FormTextArea
        id={nameOf(place, 'quote')}
        name={nameOf(place, 'quote')}
        label={texts.quote}
        defaultValue={quote}
        rows={2}
        lang={language}
        className="min-h-16"
      />
      <FormTextArea
        id={nameOf(place, 'comment')}
        name={nameOf(place, 'comment')}
        label={texts.comment}
        rows={2}
        className="min-h-16"
      />
    </>
  );
}

const nameOf = (place: number, field: 'quote' | 'comment') => `passages.${place}.${field}`;

function selectedPassage(): string {
  const selection = document.getSelection();
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest('[data-passages]') ? (selection?.toString().trim() ?? '') : '';
}
