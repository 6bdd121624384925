'use client';

import { useCallback, useState } from 'react';
import { useWriting } from '#components/safety/use-control-text.ts';
import { PenLine } from '#components/ui/icons.tsx';
import { inQuotes, Reserved } from '#components/ui/reserved.tsx';
import { useScripted } from '#components/ui/use-scripted.ts';
import type { letterHints } from '#lib/answers/hints/view.ts';
import type { HintTexts } from '#lib/i18n/editor-texts.ts';
import { HintList } from './hint-list.tsx';

const LIST = 'letter-hints-list';

/** Hints below an answer: open at first, folded while somebody writes, so that the buttons never move. */
export function LetterHints({
  field,
  found,
  texts,
}: {
  field: string;
  found: ReturnType<typeof letterHints>;
  texts: HintTexts;
}) {
  const { hints } = found;
  const scripted = useScripted();
  const [open, setOpen] = useState(true);
  const fold = useCallback(() => setOpen(false), []);
  useWriting(field, fold);
  const words = inQuotes(hints.flatMap(({ quote }) => quote || []));
  return (
    <div className="mt-1.5 grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2">
      <Reserved
        Icon={PenLine}
        label={
          scripted && hints.length > 0
            ? [texts.heading, words].filter(Boolean).join(': ')
            : undefined
        }
        open={open && hints.length > 0}
        controls={LIST}
        onToggle={() => setOpen(!open)}
      />
      <div id={LIST} className="grid gap-2 empty:hidden">
        {open && hints.length > 0 && <HintList {...found} texts={texts} />}
      </div>
    </div>
  );
}
