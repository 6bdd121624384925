'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { useFormState } from '#components/forms/action-form.tsx';
import type { PublicDraft } from '#lib/publishing/wording/draft.ts';
import { DECIDED } from './decide-place.ts';

const AFTER_MS = 2_000; // a breath between two sentences
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 60_000;
const KEEPALIVE_BYTES = 60_000; // what a browser still sends when the page goes

export type SavingState = 'saved' | 'waiting' | 'offline' | 'other' | 'ended';

/** Saves the form around `box` while it is written, again and again until it is saved. */
export function useSaving(
  box: RefObject<HTMLElement | null>,
  number: number,
  left: PublicDraft['left'],
) {
  const returned = useFormState();
  const [state, setState] = useState<SavingState | null>(null);
  const [base, setBase] = useState(number);
  const latest = useRef(number);
  const changed = useRef<() => void>(() => {});

  // biome-ignore lint/correctness/useExhaustiveDependencies: a form that comes back is saved anew
  useEffect(() => {
    const form = box.current?.closest('form');
    if (!form) return;
    const stop = new AbortController();
    const { signal } = stop;
    let waiting: ReturnType<typeof setTimeout>;
    let unsaved = false;
    let sending = false;
    let failures = 0;
    let pause = AFTER_MS;
    const later = (ms: number) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void save(), ms);
    };
    const save = async (leaving = false): Promise<void> => {
      if (!unsaved || sending || signal.aborted) return;
      sending = true;
      unsaved = false;
      pause = AFTER_MS;
      const body = new FormData(form);
      body.set('base', String(latest.current));
      body.delete('intent');
      const size = [...body.values()].reduce((sum, value) => sum + String(value).length * 3, 0);
      const answer = await fetch('/api/public-versions', {
        method: 'POST',
        body,
        keepalive: leaving && size < KEEPALIVE_BYTES,
      }).catch(() => null);
      sending = false;
      if (signal.aborted) return;
      if (answer?.status === 409) return setState('other');
      if (answer?.status === 401 || answer?.status === 403) return setState('ended');
      const told = answer?.ok ? await answer.json().catch(() => null) : null;
      if (!told) {
        unsaved = true;
        failures += 1;
        setState('offline');
        later(Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LONGEST_RETRY_MS));
        return;
      }
      failures = 0;
      latest.current = told.number;
      setBase(told.number);
      setState(unsaved ? 'waiting' : 'saved');
      if (unsaved) later(pause);
    };
    const touched = () => {
      unsaved = true;
      setState((now) => (now === 'other' || now === 'ended' ? now : 'waiting'));
      if (failures === 0) later(pause);
    };
    const decided = () => {
      pause = 0; // a decision is whole; what is typed may go on
      touched();
    };
    changed.current = decided;
    form.addEventListener(DECIDED, decided, { signal });
    form.addEventListener('input', touched, { signal });
    form.addEventListener('submit', () => stop.abort(), { signal });
    window.addEventListener('online', () => void save(), { signal });
    document.addEventListener(
      'visibilitychange',
      () => document.visibilityState === 'hidden' && void save(true),
      { signal },
    );
    window.addEventListener('beforeunload', (event) => unsaved && event.preventDefault(), {
      signal,
    });
    return () => {
      clearTimeout(waiting);
      stop.abort();
    };
  }, [box, returned]);

  const first = useRef(left);
  useEffect(() => {
    if (left !== first.current) changed.current(); // said by a button, not typed
  }, [left]);
  return { state, base };
}
