'use client';

import { useEffect, useRef, useState } from 'react';
import { useField, useFormState } from '#components/forms/action-form.tsx';
import { MessagesSquare } from '#components/ui/icons.tsx';
import { Reserved } from '#components/ui/reserved.tsx';
import { SIMILAR_SEEN, type SimilarView } from '#lib/similar/view.ts';
import { SimilarList } from './similar-list.tsx';
import type { SimilarTexts } from './similar-texts.ts';

const REST_MS = 900; // somebody stops to think
const FIELDS = ['locale', 'language', 'theme', 'title', 'body'];

/** Published questions like the one being written; without scripts shown once before sending (SimilarStep). */
export function SimilarWhileWriting({ locale, texts }: { locale: string; texts: SimilarTexts }) {
  const place = useRef<HTMLInputElement>(null);
  const [items, setItems] = useState<SimilarView[] | null>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    setItems([]); // from now on they are offered while writing
    const form = place.current?.form;
    if (!form) return undefined;
    return watch(form, setItems, () => setOpen(false));
  }, []);
  const seen = useField(SIMILAR_SEEN).value;
  const shown = (useFormState().similar ?? []).length > 0; // by SimilarStep
  const found = items !== null && items.length > 0;
  return (
    <div className="-mb-2 grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2">
      <input
        ref={place}
        type="hidden"
        name={SIMILAR_SEEN}
        value={items || shown || seen ? 'yes' : ''}
        readOnly
      />
      <p role="status" className="sr-only">
        {found && texts.announced}
      </p>
      <Reserved
        Icon={MessagesSquare}
        label={found ? texts.question : undefined}
        open={open}
        controls="similar-list"
        onToggle={() => setOpen(!open)}
      />
      <div id="similar-list" className="empty:hidden">
        {found && open && (
          <section
            aria-labelledby="similar"
            className="grid gap-2 rounded-card border border-line bg-surface p-4.5"
          >
            <h3 id="similar">{texts.question}</h3>
            <p className="text-sm text-ink-soft">{texts.writing}</p>
            <SimilarList items={items} locale={locale} newTab={texts.newTab} />
          </section>
        )}
      </div>
    </div>
  );
}

/** Asks for similar questions whenever the writer of a form rests; gives back how to stop. */
function watch(
  form: HTMLFormElement,
  show: (items: SimilarView[]) => void,
  fold: () => void,
): () => void {
  let resting: ReturnType<typeof setTimeout>;
  let asking = new AbortController();
  const ask = async () => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const typed = new FormData(form);
    const written = new FormData();
    for (const name of FIELDS) written.set(name, typed.get(name) ?? '');
    try {
      const answer = await fetch('/api/similar', { method: 'POST', body: written, signal });
      if (answer.ok) show(await answer.json());
    } catch {
      // Nothing is offered: the connection is gone, or something newer has been asked for.
    }
  };
  const rest = ({ target, isTrusted }: Event) => {
    if (!FIELDS.includes((target as HTMLInputElement).name)) return;
    if (isTrusted) fold(); // whoever writes on has turned to the text
    clearTimeout(resting);
    resting = setTimeout(ask, REST_MS);
  };
  form.addEventListener('input', rest);
  return () => {
    form.removeEventListener('input', rest);
    clearTimeout(resting);
    asking.abort();
  };
}
