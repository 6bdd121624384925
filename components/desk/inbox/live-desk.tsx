'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { useScripted } from '#components/ui/use-scripted.ts';
import { useLive } from '../frame/use-live.ts';
import { useLowerLine } from '../frame/use-lower-line.ts';

/**
 * Says when something new stands in the inbox and shows it when asked, so nothing moves under a finger.
 * A plain link where no script runs or the stream fails.
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
  useLowerLine(news);
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
        className="fixed inset-x-4 bottom-4 z-10 mx-auto flex w-fit flex-wrap items-center gap-x-3 rounded-card border border-line bg-surface px-4.5 py-1.5 shadow-soft empty:hidden"
      >
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
        {!news && scripted && !live && reload}
      </div>
    </>
  );
}
