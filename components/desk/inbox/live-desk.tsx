'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TriangleAlert } from '#components/ui/icons.tsx';
import { useScripted } from '#components/ui/use-scripted.ts';
import type { DeskNews } from '#lib/desk/desk-news.ts';
import { useLive } from '../frame/use-live.ts';
import { useLowerLine } from '../frame/use-lower-line.ts';
import { useTitleCount } from '../frame/use-title-count.ts';
import { type NewsTexts, newsLine, withNews } from './news-line.ts';

const LINE =
  'fixed inset-x-4 bottom-4 z-10 mx-auto flex w-fit flex-wrap items-center gap-x-3 rounded-card border px-4.5 py-1.5 shadow-soft empty:hidden';

/** Shows what is new when asked, so nothing moves under a finger; a plain link without scripts or stream. */
export function LiveDesk({
  href,
  seen,
  texts,
}: {
  href: string;
  seen: string; // up to where the page knows what happened
  texts: { news: NewsTexts; show: string; reload: string };
}) {
  const router = useRouter();
  const scripted = useScripted();
  const [news, setNews] = useState<DeskNews[] | null>(null);
  const live = useLive(`/api/desk/live?seen=${seen}`, {
    news: (_, told) => setNews((last) => withNews(last ?? [], listOf(told))),
    back: () => {
      setNews(null); // the page is made anew
      router.refresh();
    },
  });
  useLowerLine(news !== null);
  useTitleCount(news ? Math.max(1, news.length) : 0);
  const pressing = news?.some((one) => one.pressing) ?? false;
  const reload = (
    <a href={href} className="inline-flex min-h-11 items-center">
      {texts.reload}
    </a>
  );
  return (
    <>
      <noscript>{reload}</noscript>
      <div
        role="status"
        aria-live={pressing ? 'assertive' : undefined}
        className={`${LINE} ${pressing ? 'border-alert bg-alert-soft' : 'border-line bg-surface'}`}
      >
        {news && (
          <>
            {pressing && <TriangleAlert aria-hidden size={22} className="text-alert" />}
            <span className="font-semibold">{newsLine(news, texts.news)}</span>
            <Button
              variant="quiet"
              tone={pressing ? 'alert' : 'pine'}
              onClick={() => {
                setNews(null);
                router.refresh();
              }}
            >
              {texts.show}
            </Button>
          </>
        )}
        {!news && scripted && !live && reload}
      </div>
    </>
  );
}

function listOf(told: unknown): DeskNews[] {
  return Array.isArray(told) ? told : [];
}
