'use client';

import { controlStyle } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useField, useFormState } from './action-form.tsx';

/** For a text that several people write: the state they began from, and any newer text beside their own. */
export function OtherWords({
  number,
  texts,
}: {
  number: number;
  texts: { title: string; lead: string };
}) {
  const { other } = useFormState();
  const { value: sent } = useField('base');
  const base = other?.number ?? sent ?? number;
  return (
    <>
      <input key={base} type="hidden" name="base" defaultValue={base} />
      {other && (
        <Notice tone="warm" title={texts.title}>
          <p>{texts.lead}</p>
          <textarea
            readOnly
            aria-label={texts.title}
            value={other.body}
            rows={8}
            className={controlStyle}
          />
        </Notice>
      )}
    </>
  );
}
