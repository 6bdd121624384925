'use client';

import { useEffect, useState } from 'react';

/** Takes the code behind the # of the address into the field below, and out of the address and history. */
export function CarriedCode({ text }: { text: string }) {
  const [carried, setCarried] = useState(false);

  useEffect(() => {
    const code = location.hash.slice(1);
    const field = document.getElementById('code');
    if (!code || !(field instanceof HTMLInputElement)) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    field.value = code;
    setCarried(true);
  }, []);

  return (
    <p role="status" className="font-semibold empty:hidden">
      {carried && text}
    </p>
  );
}
