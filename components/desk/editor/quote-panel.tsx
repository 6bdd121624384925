'use client';

import { useEffect, useRef, useState } from 'react';
import type { EditorTexts } from '#lib/i18n/editor-texts.ts';

const QUOTABLE = '[data-quotable]';

/** The words of the asker that are selected on the page, or nothing. */
export function quotableSelection(): string {
  const selection = document.getSelection();
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest(QUOTABLE) ? (selection?.toString().trim() ?? '') : '';
}

/** Where nothing is selected: the asker's paragraphs to choose from, by mouse, finger or keyboard. */
export function QuotePanel({
  texts,
  onDone,
}: {
  texts: EditorTexts;
  onDone: (words: string) => void;
}) {
  const heading = useRef<HTMLParagraphElement>(null);
  const [paragraphs, setParagraphs] = useState<string[]>([]);
  useEffect(() => {
    const written = [...document.querySelectorAll(`${QUOTABLE} p`)];
    setParagraphs(written.map((one) => one.textContent ?? '').filter(Boolean));
    heading.current?.focus();
  }, []);
  return (
    <div className="grid max-h-72 gap-2 overflow-y-auto border-t border-line px-1.5 py-3">
      <p ref={heading} tabIndex={-1} className="text-sm text-ink-soft">
        {texts.quoteLead}
      </p>
      <ul className="grid gap-1">
        {paragraphs.map((words) => (
          <li key={words}>
            <button
              type="button"
              onClick={() => onDone(words)}
              className="min-h-11 w-full rounded-input border border-line bg-paper px-3 py-2 text-left text-sm hover:border-pine"
            >
              {words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
