'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { MAIN_ID } from '#components/layout/skip-link.tsx';
import { Button } from '#components/ui/button.tsx';
import { useScripted } from '#components/ui/use-scripted.ts';
import { useLive } from '../frame/use-live.ts';
import { useLowerLine } from '../frame/use-lower-line.ts';

type Texts = Record<'changed' | 'moved' | 'show' | 'typed' | 'elsewhere' | 'reload', string>;

/**
 * Says that a colleague or the asker did something, and shows it when asked. Where a form would be lost, the
 * fresh page opens in another tab. A plain link where no script runs or the stream fails.
 */
export function LiveQuestion({
  address,
  href,
  texts,
}: {
  address: string; // of the stream, from what this page shows on
  href: string;
  texts: Texts;
}) {
  const router = useRouter();
  const scripted = useScripted();
  const [news, setNews] = useState<'changed' | 'moved' | null>(null);
  const [typed, setTyped] = useState(false);
  const live = useLive(address, {
    news: (name) => setNews((last) => (name === 'moved' || last === 'moved' ? 'moved' : 'changed')),
  });
  // Another address: the page has been made anew, and shows what there was to tell.
  // biome-ignore lint/correctness/useExhaustiveDependencies: that it changes is all there is to it
  useEffect(() => setNews(null), [address]);
  useEffect(() => {
    const type = () => setTyped(true);
    document.addEventListener('input', type);
    return () => document.removeEventListener('input', type);
  }, []);
  useLowerLine(news !== null);
  const keep = news === 'moved' && typed;
  return (
    <div
      role="status"
      className={
        news
          ? 'sticky bottom-3 z-10 flex flex-wrap items-center gap-x-3 gap-y-1 justify-self-start rounded-card border border-line bg-surface px-4.5 py-2'
          : 'empty:hidden'
      }
    >
      {news && <span className="font-semibold">{texts[news]}</span>}
      {keep && (
        <>
          <span>{texts.typed}</span>
          <a
            href={href}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-11 items-center"
          >
            {texts.elsewhere}
          </a>
        </>
      )}
      {news && !keep && (
        <Button
          variant="quiet"
          onClick={() => {
            // The button goes; whoever uses the keyboard stays where they are on the page.
            document.getElementById(MAIN_ID)?.focus({ preventScroll: true });
            router.refresh();
          }}
        >
          {texts.show}
        </Button>
      )}
      {!news && !(scripted && live) && (
        <a href={href} className="inline-flex min-h-11 items-center">
          {texts.reload}
        </a>
      )}
    </div>
  );
}
