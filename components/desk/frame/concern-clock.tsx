'use client';

import { useEffect, useState } from 'react';
import { useScripted } from '#components/ui/use-scripted.ts';
import { type TimePassedTexts, timePassedText, untilTextChanges } from './time-passed.ts';

/**
 * How long a concern has stood, minute by minute; shown only with scripts, and read out only on request.
 * @param passed milliseconds when the page was made, by the server's clock; the browser's may be wrong
 */
export function ConcernClock({ passed, texts }: { passed: number; texts: TimePassedTexts }) {
  const scripted = useScripted();
  const [now, setNow] = useState(passed);
  useEffect(() => {
    const made = Date.now() - passed;
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      clearTimeout(timer);
      const ms = Date.now() - made;
      setNow(ms);
      timer = setTimeout(tick, untilTextChanges(ms));
    };
    tick();
    // A page in the background, or a telephone that slept, counts no minutes.
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [passed]);
  if (!scripted) return null;
  return (
    <span role="timer" aria-live="off" className="font-bold">
      {timePassedText(now, texts)}
    </span>
  );
}
