'use client';

import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from '#components/ui/button.tsx';

/** Sends its form once: while it is on its way the button says so and does nothing. */
export function SubmitButton({
  pendingText,
  children,
  ...rest
}: ComponentProps<typeof Button> & { pendingText?: string }) {
  const { pending } = useFormStatus();
  return (
    <Button
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
      {...rest}
    >
      {pending && pendingText ? pendingText : children}
    </Button>
  );
}
