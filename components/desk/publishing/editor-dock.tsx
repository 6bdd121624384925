'use client';

import type { RefObject } from 'react';
import { FormHidden } from '#components/forms/fields.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { useScripted } from '#components/ui/use-scripted.ts';
import type { PublicDraft } from '#lib/publishing/wording/draft.ts';
import { DECIDE } from './decide-place.ts';
import { useSaving } from './use-saving.ts';
import type { VersionTexts } from './version-texts.ts';

/** What is left to do before a second person reads it, and the ways on. */
export function EditorDock({
  box,
  number,
  undecided,
  left,
  texts: { dock, saving },
}: {
  box: RefObject<HTMLElement | null>;
  number: number;
  undecided: number;
  left: PublicDraft['left'];
  texts: VersionTexts;
}) {
  const scripted = useScripted();
  const { state, base } = useSaving(box, number, left);
  const many = undecided === 1 ? dock.one : dock.many.replace('{count}', String(undecided));
  return (
    <section
      aria-label={dock.label}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-paper py-4 xl:sticky xl:bottom-0 xl:col-span-2"
    >
      <FormHidden name="base" value={String(base)} />
      <p className="w-full">{undecided === 0 ? dock.ready : many}</p>
      <SubmitButton name="intent" value="hand" variant={undecided === 0 ? 'solid' : 'quiet'}>
        {dock.hand}
      </SubmitButton>
      {undecided > 0 && <ButtonLink href={`#${DECIDE}`}>{dock.next}</ButtonLink>}
      <SubmitButton name="intent" value="save" variant="quiet">
        {dock.save}
      </SubmitButton>
      <SubmitButton name="intent" value="preview" variant="plain" formNoValidate>
        {dock.preview}
      </SubmitButton>
      {scripted && (
        <p role="status" className={state === 'saved' ? 'text-sm text-ink-soft' : 'text-sm'}>
          {state === null ? '' : saving[state]}
        </p>
      )}
    </section>
  );
}
