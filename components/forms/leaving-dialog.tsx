'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TYPED, wouldLose } from './would-lose.ts';

/**
 * Asks before a link of the page takes somebody away from a text that stands nowhere else. Help opens at once,
 * beside it; the quick exit never asks. Nothing of it is there without scripts.
 */
export function LeavingDialog({
  texts,
  help,
}: {
  texts: { title: string; body: string; stay: string; leave: string };
  help: string; // the address of the page with help, which opens in a tab of its own
}) {
  const box = useRef<HTMLDialogElement>(null);
  const [place, setPlace] = useState('');
  useEffect(() => {
    const ask = (event: MouseEvent) => {
      const link =
        event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]');
      if (!link || !wouldLose(event, link, document.querySelectorAll(TYPED))) return;
      if (link.origin !== location.origin || link.pathname === help) {
        link.target = '_blank';
        link.rel = 'noopener noreferrer';
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      setPlace(link.href);
      box.current?.showModal();
    };
    document.addEventListener('click', ask, true);
    return () => document.removeEventListener('click', ask, true);
  }, [help]);
  return (
    <dialog
      ref={box}
      aria-labelledby="leaving"
      className="m-auto w-[min(30rem,calc(100vw-32px))] rounded-card border border-line bg-surface p-6 text-ink backdrop:bg-black/40"
    >
      <div className="grid gap-4">
        <h2 id="leaving" className="text-xl">
          {texts.title}
        </h2>
        <p>{texts.body}</p>
        <div className="flex flex-wrap gap-3">
          <Button onClick={() => box.current?.close()}>{texts.stay}</Button>
          <Button variant="quiet" onClick={() => location.assign(place)}>
            {texts.leave}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
