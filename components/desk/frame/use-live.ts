'use client';

import { useEffect, useEffectEvent, useState } from 'react';

/** Listens to a stream of the desk while its page is looked at; false where the stream is refused. */
export function useLive(
  address: string,
  on: { news: (name: string, told: unknown) => void; back?: () => void },
): boolean {
  const [live, setLive] = useState(true);
  const hear = useEffectEvent((event: MessageEvent<string>) =>
    on.news(event.type, event.data ? JSON.parse(event.data) : null),
  );
  const back = useEffectEvent(() => on.back?.());
  useEffect(() => {
    let stream: EventSource | null = null;
    const open = () => {
      stream = new EventSource(address);
      stream.addEventListener('open', () => setLive(true));
      for (const name of ['changed', 'moved']) stream.addEventListener(name, hear);
      stream.addEventListener('error', () => setLive(stream?.readyState !== EventSource.CLOSED));
    };
    const turn = () => {
      stream?.close();
      if (document.hidden) return;
      open();
      back();
    };
    open();
    document.addEventListener('visibilitychange', turn);
    return () => {
      document.removeEventListener('visibilitychange', turn);
      stream?.close();
    };
  }, [address]);
  return live;
}
