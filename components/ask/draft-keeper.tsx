'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Choice } from '#components/ui/choice.tsx';
import { useScripted } from '#components/ui/use-scripted.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { dropDraft, keepAskDraft, restoreAskDraft } from './draft.ts';

type Texts = { keep: string; hint: string; kept: string; clear: string; refused: string };

/**
 * Keeps what is being written on this device for a day, only if the asker wants it. Sending, clearing and
 * quick exit remove it. Nothing is offered without scripts; its place is kept until they start.
 */
export function DraftKeeper({ locale, texts }: { locale: Locale; texts: Texts }) {
  const box = useRef<HTMLDivElement>(null);
  const [until, setUntil] = useState<number | null>(null);
  const [refused, setRefused] = useState(false);
  const scripted = useScripted();
  const keeping = until !== null;

  useEffect(() => {
    const form = box.current?.closest('form');
    if (scripted && form) setUntil(restoreAskDraft(form));
  }, [scripted]);

  useEffect(() => {
    const form = box.current?.closest('form');
    if (!keeping || !form) return;
    const save = () => setUntil(keepAskDraft(form));
    form.addEventListener('input', save);
    return () => form.removeEventListener('input', save);
  }, [keeping]);

  const forget = useCallback(() => {
    dropDraft();
    setUntil(null);
  }, []);

  useEffect(() => {
    if (until === null) return;
    const timer = setTimeout(forget, until - Date.now());
    return () => clearTimeout(timer);
  }, [until, forget]);

  function choose(wanted: boolean) {
    const form = box.current?.closest('form');
    if (!wanted || !form) return forget();
    try {
      setUntil(keepAskDraft(form));
      setRefused(false);
    } catch {
      setRefused(true);
    }
  }

  return (
    <div
      ref={box}
      data-screen-only
      className={`grid justify-items-start gap-3 ${scripted ? '' : 'invisible noscript:hidden'}`}
    >
      <div className="w-full">
        <Choice
          type="checkbox"
          name="keepDraft"
          form={scripted ? '' : undefined} // not part of what is sent
          label={texts.keep}
          hint={texts.hint}
          checked={keeping}
          onChange={(event) => choose(event.target.checked)}
        />
      </div>
      <p role="status" className="text-sm text-ink-soft empty:hidden">
        {until !== null && <span>{texts.kept.replace('{time}', timeOf(locale, until))}</span>}
        {refused && <span>{texts.refused}</span>}
      </p>
      {keeping && (
        <Button variant="quiet" onClick={forget}>
          {texts.clear}
        </Button>
      )}
    </div>
  );
}

function timeOf(locale: Locale, at: number): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : `${locale}-FI`, {
    weekday: 'long',
    day: 'numeric',
    month: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}
