'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { MAIN_ID } from '#components/layout/skip-link.tsx';
import { Button } from '#components/ui/button.tsx';
import { useScripted } from '#components/ui/use-scripted.ts';
import { tellingDeed } from '#lib/desk/schema.ts';
import type { Deed } from '#lib/desk/watching/watch-question.ts';
import type { DeedTexts } from '#lib/i18n/deed-texts.ts';
import { useLive } from '../frame/use-live.ts';
import { useLowerLine } from '../frame/use-lower-line.ts';
import { useTitleCount } from '../frame/use-title-count.ts';

type Texts = Record<
  'changed' | 'moved' | 'show' | 'typed' | 'elsewhere' | 'reload' | 'passedOn' | 'passedOnTyped',
  string
> & {
  deeds: DeedTexts;
};

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
  const [deeds, setDeeds] = useState<Deed[]>([]);
  const [typed, setTyped] = useState(false);
  const live = useLive(address, {
    news: (name, told) => {
      setNews((last) => (name === 'moved' || last === 'moved' ? 'moved' : 'changed'));
      if (isDeed(told)) setDeeds((last) => [...last, told]);
    },
  });
  // Another address: the page has been made anew, and shows what there was to tell.
  // biome-ignore lint/correctness/useExhaustiveDependencies: that it changes is all there is to it
  useEffect(() => {
    setNews(null);
    setDeeds([]);
  }, [address]);
  useEffect(() => {
    const type = () => setTyped(true);
    document.addEventListener('input', type);
    return () => document.removeEventListener('input', type);
  }, []);
  useLowerLine(news !== null);
  useTitleCount(news ? Math.max(1, deeds.length) : 0);
  const keep = news === 'moved' && typed;
  const lost = news === 'moved' && tellingDeed(deeds)?.kind === 'passed_on';
  const line = deedLine(deeds, texts.deeds) ?? texts[news ?? 'changed'];
  const said = lost ? texts[typed ? 'passedOnTyped' : 'passedOn'] : line;
  return (
    <div
      role="status"
      className={
        news
          ? 'sticky bottom-3 z-10 flex flex-wrap items-center gap-x-3 gap-y-1 justify-self-start rounded-card border border-line bg-surface px-4.5 py-2'
          : 'empty:hidden'
      }
    >
      {news && <span className="font-semibold">{said}</span>}
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

function isDeed(told: unknown): told is Deed {
  return typeof told === 'object' && told !== null && 'kind' in told;
}

/** What somebody did, the most telling of it: "Tuulikki otti kysymyksen vastattavaksi." */
function deedLine(deeds: readonly Deed[], { who, kinds }: DeedTexts): string | null {
  const last = tellingDeed(deeds);
  const text = last && kinds[last.kind];
  return text ? `${text.replace('{who}', last.who ?? who[last.actor] ?? '')}.` : null;
}
