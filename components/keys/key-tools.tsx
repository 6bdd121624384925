'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Check, Copy, Download, Printer } from '#components/ui/icons.tsx';
import { useScripted } from '#components/ui/use-scripted.ts';

const ICON = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** Copy, print and save the code. None works without scripts; until they start, their place is kept. */
export function KeyTools({
  code,
  file,
  texts,
}: {
  code: string;
  file: { name: string; text: string };
  texts: { copy: string; copied: string; print: string; save: string };
}) {
  const scripted = useScripted();
  const [copied, setCopied] = useState(false);
  return (
    <div
      data-screen-only
      className={`flex flex-wrap gap-3 ${scripted ? '' : 'invisible noscript:hidden'}`}
    >
      <Button
        variant="quiet"
        onClick={async () => {
          await navigator.clipboard.writeText(code);
          setCopied(true);
        }}
      >
        {copied ? <Check {...ICON} /> : <Copy {...ICON} />}
        <span aria-live="polite">{copied ? texts.copied : texts.copy}</span>
      </Button>
      <Button variant="quiet" onClick={() => window.print()}>
        <Printer {...ICON} />
        {texts.print}
      </Button>
      <Button variant="quiet" onClick={() => saveAs(file.name, file.text)}>
        <Download {...ICON} />
        {texts.save}
      </Button>
    </div>
  );
}

function saveAs(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
