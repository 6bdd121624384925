'use client';

import { useEffect, useRef, useState } from 'react';
import { useDismissed, useFormState } from '#components/forms/action-form.tsx';
import type { ErrorCode, OtherText } from '#lib/errors.ts';
import { Autosave, type SaveState } from './autosave.ts';
import { OwnSaves } from './own-saves.ts';
import { SealedCopy } from './sealed-copy.ts';

const LOST: readonly (ErrorCode | null)[] = ['no_connection', 'unavailable'];

export type Draft = {
  questionId: string;
  number: number;
  body: string;
  save: string | null; // which save wrote it
  page: string; // a name for this page, by which its form sends what no script does
  copyKey: string;
};

/** Saves the text of a field while it is written, and keeps it in this tab until then; says how that goes. */
export function useAutosave(
  field: React.RefObject<HTMLTextAreaElement | null>,
  draft: Draft,
  write: (text: string) => void,
) {
  const form = useFormState();
  const dismiss = useDismissed();
  const [told, setTold] = useState({
    state: null as SaveState | null, // nothing was typed yet
    base: draft.number,
    other: null as OtherText | null,
  });
  const [put, setPut] = useState(false); // an unsaved text of this tab was put back
  const [leftover, setLeftover] = useState<OtherText | null>(null); // one that cannot be, unasked
  const [seen, setSeen] = useState<OtherText | null>(null);
  const autosave = useRef<Autosave | null>(null);
  const [own] = useState(() => new OwnSaves([draft.page]));

  // biome-ignore lint/correctness/useExhaustiveDependencies: a form that comes back begins anew
  useEffect(() => {
    const control = field.current;
    if (!control) return;
    const early = autosave.current === null && control.value !== draft.body;
    const copy = new SealedCopy(draft.questionId, draft.copyKey);
    const saving = new Autosave(
      { questionId: draft.questionId, base: told.base, saved: draft.body, copy, own },
      () => control.value,
      (now) => {
        setTold(now);
        // What the form said of a lost connection is over; that it was not sent is not.
        if (now.state === 'saved' && LOST.includes(form.code)) dismiss(form);
      },
    );
    autosave.current = saving;
    let sent = false;
    const stop = new AbortController();
    const { signal } = stop;
    control.addEventListener('input', () => saving.typed(), { signal });
    window.addEventListener('online', () => void saving.flush(), { signal });
    window.addEventListener('focus', () => void saving.flush(), { signal });
    document.addEventListener(
      'visibilitychange',
      () => document.visibilityState === 'hidden' && void saving.flush(true),
      { signal },
    );
    control.form?.addEventListener(
      'submit',
      () => {
        sent = true;
        saving.stop();
        for (const [name, value] of Object.entries(own.next(control.value))) {
          const hidden = control.form?.elements.namedItem(name);
          if (hidden instanceof HTMLInputElement) hidden.value = value;
        }
      },
      { signal },
    );
    // What came back, or was typed before this script had come, is not saved.
    if (!form.other && (form.code || early)) saving.typed();
    void copy.open().then((kept) => {
      if (!kept || signal.aborted) return;
      own.adopt(kept.sent);
      const known = kept.base === draft.number || kept.sent.includes(draft.save ?? '');
      if (kept.body === control.value) copy.forget();
      else if (known && control.value === draft.body) {
        write(kept.body);
        setPut(true);
      } else setLeftover({ number: draft.number, body: kept.body });
    });
    return () => {
      stop.abort();
      saving.stop();
      if (sent) copy.forget();
    };
  }, [draft.questionId, form]);

  const other = told.other ?? (form.other === seen ? null : (form.other ?? null));
  const choose = (take: boolean) => {
    const shown = other ?? leftover;
    if (take && shown) write(shown.body);
    if (other) {
      setSeen(form.other ?? null);
      autosave.current?.goOn(other);
    } else {
      if (!take) new SealedCopy(draft.questionId, draft.copyKey).forget();
      setLeftover(null);
    }
  };
  return {
    state: told.state,
    unsent: LOST.includes(form.code) && told.state === 'saved' && form.values.intent === 'submit',
    base: other?.number ?? told.base,
    other: other ?? leftover,
    fromHere: other === null, // the other text was typed in this tab
    choose,
    put,
  };
}
