'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { useScripted } from '#components/ui/use-scripted.ts';

type Texts = { open: string; title: string; close: string };

/** Shortcuts of the inbox: j and k move, Enter opens, ? shows them. None while somebody writes. */
export function InboxKeys({
  on,
  texts,
  children,
}: {
  on: boolean;
  texts: Texts;
  children: ReactNode; // what the keys do, and the switch
}) {
  const sheet = useRef<HTMLDialogElement>(null);
  const scripted = useScripted();
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (sheet.current?.open) return;
      if (event.key === '?') sheet.current?.showModal();
      else if (event.key === 'j') step(1);
      else if (event.key === 'k') step(-1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
  if (!scripted) return null;
  return (
    <div>
      <Button
        variant="plain"
        className="-ml-3 max-sm:hidden"
        onClick={() => sheet.current?.showModal()}
      >
        {texts.open}
      </Button>
      <dialog
        ref={sheet}
        aria-labelledby="keys"
        className="m-auto w-[min(30rem,calc(100vw-32px))] rounded-card border border-line bg-surface p-6 text-ink backdrop:bg-black/40"
      >
        <div className="grid gap-4">
          <h2 id="keys" className="text-xl">
            {texts.title}
          </h2>
          {children}
          <div>
            <Button onClick={() => sheet.current?.close()}>{texts.close}</Button>
          </div>
        </div>
      </dialog>
    </div>
  );
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select') !== null)
  );
}

function step(by: number): void {
  const entries = [...document.querySelectorAll<HTMLAnchorElement>('a[data-inbox-entry]')];
  const focused = document.activeElement;
  const now = entries.findIndex((entry) => entry.isSameNode(focused));
  const next = now === -1 ? (by > 0 ? 0 : entries.length - 1) : now + by;
  entries[next]?.focus();
}
