'use client';

import { useField } from '#components/forms/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { useScripted } from '#components/ui/use-scripted.ts';

/** Below an address that looks mistyped: the one that was probably meant, taken at a press. */
export function AddressMeant({ texts }: { texts: { meant: string; take: string } }) {
  const { value: typed = '' } = useField('email');
  const { value: meant } = useField('meant');
  const scripted = useScripted();
  if (!meant) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-card bg-apricot-soft px-4.5 py-3">
      <input type="hidden" name="asTyped" value={typed} />
      <p className="wrap-anywhere">{texts.meant.replace('{address}', meant)}</p>
      {scripted && (
        <Button
          variant="quiet"
          onClick={() => {
            const control = document.getElementById('email');
            if (control instanceof HTMLInputElement) control.value = meant;
          }}
        >
          {texts.take}
        </Button>
      )}
    </div>
  );
}
