'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { controlStyle } from '#components/ui/field.tsx';
import type { EditorTexts } from '#lib/i18n/editor-texts.ts';
import { addressOf } from './marks.ts';

export function LinkPanel({
  texts,
  words = '',
  onDone,
  onClose,
}: {
  texts: EditorTexts;
  words?: string;
  onDone: (words: string, address: string) => void;
  onClose: () => void;
}) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const address = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => (words ? address : first).current?.focus(), [words]);
  const done = () => {
    const typed = address.current?.value.trim() ?? '';
    if (!typed) return setMissing(true);
    onDone(first.current?.value.trim() || typed, addressOf(typed));
  };
  // Fields without a name: the form around them does not send them, and Enter must not send it.
  const fields = [
    { ref: first, label: texts.linkWords, value: words, invalid: false },
    { ref: address, label: texts.linkAddress, value: '', invalid: missing },
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is open, wherever the focus is in it
    <div
      className="grid gap-3 border-t border-line px-1.5 py-3"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        done();
      }}
    >
      {fields.map(({ ref, label, value, invalid }, place) => (
        <div key={label} className="grid gap-1">
          <label htmlFor={`${id}-${place}`} className="text-sm font-bold">
            {label}
          </label>
          <input
            ref={ref}
            id={`${id}-${place}`}
            defaultValue={value}
            aria-invalid={invalid || undefined}
            aria-describedby={invalid ? `${id}-missing` : undefined}
            autoComplete="off"
            className={controlStyle}
          />
        </div>
      ))}
      {missing && (
        <p id={`${id}-missing`} role="alert" className="text-sm font-semibold text-alert">
          {texts.linkMissing}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button variant="quiet" onClick={done}>
          {texts.linkAdd}
        </Button>
        <Button variant="plain" onClick={onClose}>
          {texts.close}
        </Button>
      </div>
    </div>
  );
}
