'use client';

import { useEffect, useRef } from 'react';
import { useFormState } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { SimilarList } from './similar-list.tsx';
import type { SimilarTexts } from './similar-texts.ts';

/** A look before sending: published questions like the one in the form. Sent again, the question goes. */
export function SimilarStep({ locale, texts }: { locale: string; texts: SimilarTexts }) {
  const { similar = [] } = useFormState();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (similar.length > 0) box.current?.focus();
  }, [similar]);
  if (similar.length === 0) return null;
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby="similar-step"
      className="grid gap-3 rounded-card border border-transparent bg-pine-soft p-5"
    >
      <h2 id="similar-step">{texts.question}</h2>
      <p>{texts.notSent}</p>
      <SimilarList items={similar} locale={locale} newTab={texts.newTab} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-1">
        <SubmitButton pendingText={texts.sending}>{texts.sendAnyway}</SubmitButton>
      </div>
    </section>
  );
}
