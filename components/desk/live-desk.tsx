'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { useScripted } from '#components/ui/use-scripted.ts';
import { useLive } from './use-live.ts';

/**
 * Says when something new stands in the inbox, and shows it when asked: nothing moves under somebody's
 * finger. Whoever comes back to the page finds it as it is now. Where no script runs, or the stream does
 * not, it is a link.
 */
export function LiveDesk({
  href,
  texts,
}: {
  href: string;
  texts: { news: string; show: string; reload: string };
}) {
  const router = useRouter();
  const scripted = useScripted();
  const [news, setNews] = useState(false);
  const live = useLive('/api/desk/live', {
    news: () => setNews(true),
    back: () => router.refresh(),
  });
  return (
    <div role="status" className="flex min-h-11 flex-wrap items-center gap-x-3 empty:hidden">
      {news && (
        <>
          <span className="font-semibold">{texts.news}</span>
          <Button
            variant="quiet"
            onClick={() => {
              setNews(false);
              router.refresh();
            }}
          >
            {texts.show}
          </Button>
        </>
      )}
      {!news && !(scripted && live) && (
        <a href={href} className="inline-flex min-h-11 items-center">
          {texts.reload}
        </a>
      )}
    </div>
  );
}
