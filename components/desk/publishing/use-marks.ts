'use client';

import { type RefObject, useCallback, useEffect, useState } from 'react';
import { useFormState } from '#components/forms/action-form.tsx';
import { showIn } from '#components/safety/show-in.ts';
import { controlOf } from '#components/safety/use-control-text.ts';
import { wordsSwapped } from '#lib/publishing/wording/decide-mark.ts';
import type { PublicDraft } from '#lib/publishing/wording/draft.ts';
import { marksIn } from '#lib/publishing/wording/marks.ts';
import type { Known } from '#lib/safety/known.ts';
import { DECIDED } from './decide-place.ts';
import { type WordSwap, withoutSwap } from './swaps.ts';
import type { PartView } from './version-part.tsx';

const PAUSE_MS = 400; // a word is whole before anything is said about it

type Texts = Record<string, string>;

/** The places in the texts of a form that nobody has decided about, those that are gone, and a way to swap words. */
export function useMarks({
  box,
  parts,
  known,
  left,
}: {
  box: RefObject<HTMLElement | null>;
  parts: readonly PartView[];
  known: Known;
  left: PublicDraft['left'];
}) {
  const form = useFormState();
  const [texts, setTexts] = useState<Texts>(() => textsAtFirst(parts, form.values));
  const [swaps, setSwaps] = useState<readonly WordSwap[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a form that comes back writes its fields anew
  useEffect(() => {
    const whole = box.current;
    if (!whole) return;
    let waiting: ReturnType<typeof setTimeout>;
    const read = () => setTexts(textsNow(parts));
    const pause = () => {
      clearTimeout(waiting);
      waiting = setTimeout(read, PAUSE_MS);
    };
    read();
    whole.addEventListener('input', pause);
    whole.addEventListener('change', pause); // or what is pressed next would move from under the pointer
    return () => {
      clearTimeout(waiting);
      whole.removeEventListener('input', pause);
      whole.removeEventListener('change', pause);
    };
  }, [form]);

  const stay = new Set(left.filter(isTold).map(({ text }) => text));
  const standing = marksIn(texts, known);
  const marks = standing.filter(({ text }) => !stay.has(text));
  const originals = marksIn(
    Object.fromEntries(
      parts.filter(({ field }) => field in texts).map(({ field, original }) => [field, original]),
    ),
    known,
  );
  const gone = originals
    .filter(({ text }) => !standing.some((mark) => mark.text === text))
    .map((mark) => ({ ...mark, swap: swaps.find(({ text }) => text === mark.text) ?? null }));

  const write = useCallback(
    (text: string, word: string) => {
      const before = fieldsOf(parts);
      const after = Object.entries(before).map(([field, whole]) => [
        field,
        wordsSwapped(whole, { text, word, known }),
      ]);
      put(Object.fromEntries(after));
      setSwaps((all) => [...all.filter((one) => one.text !== text), { text, word, before }]);
      setTexts(textsNow(parts));
    },
    [parts, known],
  );
  const takeBack = (text: string, word: string) => {
    const without = withoutSwap(swaps, text, fieldsOf(parts), (whole, swap) =>
      wordsSwapped(whole, { ...swap, known }),
    );
    if (without) {
      put(without);
      setSwaps((all) => all.filter((one) => one.text !== text));
      setTexts(textsNow(parts));
      return;
    }
    const field = parts.find((part) => controlOf(part.field)?.value.includes(word))?.field;
    if (field !== undefined) showIn(field, word);
  };
  return { marks, originals, gone, write, takeBack };
}

/** Every text of the form, whether it goes out or not. */
const fieldsOf = (parts: readonly PartView[]): Texts =>
  Object.fromEntries(parts.map(({ field }) => [field, controlOf(field)?.value ?? '']));

/** Writes texts into their fields, which is said to whoever saves. */
function put(texts: Texts): void {
  for (const [field, whole] of Object.entries(texts)) {
    const control = controlOf(field);
    if (!control || control.value === whole) continue;
    control.value = whole;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event(DECIDED, { bubbles: true }));
  }
}

const isTold = ({ reason, why }: PublicDraft['left'][number]) =>
  reason !== 'other' || why.trim() !== '';

function textsAtFirst(parts: readonly PartView[], values: Record<string, string>): Texts {
  const back = 'questionId' in values;
  return Object.fromEntries(
    parts.flatMap(({ field, text, toggle, included }) => {
      const out = toggle !== null && (back ? !values[toggle] : !included);
      return out ? [] : [[field, values[field] ?? text]];
    }),
  );
}

function textsNow(parts: readonly PartView[]): Texts {
  return Object.fromEntries(
    parts.flatMap(({ field, toggle }) => {
      const box = toggle === null ? null : document.getElementById(toggle);
      if (box instanceof HTMLInputElement && !box.checked) return [];
      return [[field, controlOf(field)?.value ?? '']];
    }),
  );
}
