'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { useScripted } from '#components/ui/use-scripted.ts';
import { openBeside, stepInList, toDeeds } from './question-moves.ts';

type Texts = { open: string; title: string; close: string };

type Keys = Record<string, () => void>;

const OF_LIST: Keys = { j: () => stepInList(1), k: () => stepInList(-1) };
const OF_QUESTION: Keys = {
  j: () => openBeside(1),
  k: () => openBeside(-1),
  a: () => toDeeds('control'),
  r: () => toDeeds('field'),
};

/** Shortcuts of the inbox and of an open question; ? shows them. None while somebody writes. */
export function InboxKeys({
  on,
  list,
  texts,
  children,
}: {
  on: boolean;
  list?: string; // the address of the list, where a question is open
  texts: Texts;
  children: ReactNode; // what the keys do, and the switch
}) {
  const sheet = useRef<HTMLDialogElement>(null);
  const scripted = useScripted();
  useEffect(() => {
    if (!on) return;
    let typed = false;
    const keys = list === undefined ? OF_LIST : OF_QUESTION;
    const type = () => {
      typed = true; // and is not left by a key
    };
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (sheet.current?.open) return;
      const leaves = list !== undefined && ['j', 'k', 'u'].includes(event.key);
      if (leaves && typed) return;
      if (event.key === '?') sheet.current?.showModal();
      else if (event.key === 'u' && list !== undefined) location.assign(list);
      else if (Object.hasOwn(keys, event.key)) keys[event.key]?.();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    document.addEventListener('input', type);
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener('input', type);
    };
  }, [on, list]);
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
