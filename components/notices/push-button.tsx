'use client';

import { useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Bell } from '#components/ui/icons.tsx';
import { useScripted } from '#components/ui/use-scripted.ts';

/** Asks the browser for its push address and sends the form around it; nothing where it has none. */
export function PushButton({
  publicKey,
  texts,
}: {
  publicKey: string;
  texts: { ask: string; hint: string; refused: string };
}) {
  const scripted = useScripted();
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);
  if (!scripted || !('serviceWorker' in navigator) || !('PushManager' in window)) return null;
  return (
    <>
      <input ref={field} type="hidden" name="subscription" />
      <p className="text-sm text-ink-soft">{texts.hint}</p>
      <div>
        <Button
          variant="quiet"
          onClick={async () => {
            const subscription = await subscribe(publicKey);
            setRefused(!subscription);
            if (!subscription || !field.current) return;
            field.current.value = JSON.stringify(subscription);
            field.current.form?.requestSubmit();
          }}
        >
          <Bell />
          {texts.ask}
        </Button>
      </div>
      <p role="status" className="empty:hidden">
        {refused && texts.refused}
      </p>
    </>
  );
}

/** Null when the person or the browser says no; both are answers, neither is a failure. */
async function subscribe(applicationServerKey: string): Promise<PushSubscription | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null;
  const { pushManager } = await navigator.serviceWorker.ready;
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey }).catch(() => null);
}
