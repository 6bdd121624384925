'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { controlOf, useControlText } from '#components/safety/use-control-text.ts';
import type { DangerMatter } from '#lib/help/danger-matters.ts';

type Reader = typeof import('#lib/safety/danger.ts');
let reader: Promise<Reader> | undefined;

/** What reads a text for danger: fetched when somebody writes, not with the page. */
function theReader(): Promise<Reader> {
  reader ??= import('#lib/safety/danger.ts');
  reader.catch(askAgain);
  return reader;
}

// Without a connection the box stays as it was; the page has help beside it.
function askAgain(): void {
  reader = undefined;
}

/** The lines to name for a danger, by their ids: for anybody, and for who has said that they are a child. */
export type LinesOfMatter = { matter: DangerMatter; young: boolean; ids: readonly string[] };

const CHILDREN = ['under-15', '15-17'];

/**
 * Help that stands quietly beside the text being written. The text is read in the browser alone. What is said for each
 * danger lies in one place, as tall as the tallest, so nothing moves when it changes.
 */
export function HelpBeside({
  calm,
  talk,
  lines,
  matters,
  said,
}: {
  calm: ReactNode; // what stands there otherwise
  talk: ReactNode; // what is said before the lines
  lines: Record<string, ReactNode>;
  matters: readonly LinesOfMatter[];
  said: string;
}) {
  const [title] = useControlText('title', '');
  const [body] = useControlText('body', '');
  const [danger, setDanger] = useState<DangerMatter | null>(null);
  const young = useYoung();
  useEffect(() => {
    let past = false;
    const read = async () => {
      const text = `${title}\n${body}`.trim();
      const found = text === '' ? null : (await theReader()).dangerIn(text);
      if (past) return;
      // Help once shown stays as long as anything is written.
      if (found) setDanger(found);
      else if (text === '') setDanger(null);
    };
    read().catch(askAgain);
    return () => {
      past = true;
    };
  }, [title, body]);
  const isShown = (one: LinesOfMatter) => one.matter === danger && one.young === young;
  return (
    <div className="grid rounded-card bg-alert-soft p-4.5">
      <p role="status" className="sr-only">
        {danger && said}
      </p>
      <div className={`[grid-area:1/1] ${danger ? 'invisible' : ''}`}>{calm}</div>
      {matters.map((one) => (
        <div
          key={`${one.matter} ${one.young}`}
          className={`grid content-start gap-2 [grid-area:1/1] noscript:hidden ${isShown(one) ? '' : 'invisible'}`}
        >
          {talk}
          <ul className="grid gap-2">
            {one.ids.map((id) => (
              <li key={id} className="flex flex-wrap items-center gap-x-3">
                {lines[id]}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** Whether the writer has said further down that they are a child. */
function useYoung(): boolean {
  const [young, setYoung] = useState(false);
  useEffect(() => {
    const form = controlOf('body')?.form;
    const read = () => {
      const age = form?.elements.namedItem('ageBand');
      setYoung(age instanceof HTMLSelectElement && CHILDREN.includes(age.value));
    };
    read();
    form?.addEventListener('change', read);
    return () => form?.removeEventListener('change', read);
  }, []);
  return young;
}
