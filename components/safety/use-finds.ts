'use client';

import { useEffect, useState } from 'react';
import type { Quoted } from '#lib/safety/personal-data.ts';
import { controlOf } from './use-control-text.ts';

type Looker = typeof import('#lib/safety/personal-data.ts');
let looker: Promise<Looker> | undefined;

/** What looks for personal data: fetched when somebody begins to write, not with the page. */
export function theLooker(): Promise<Looker> {
  looker ??= import('#lib/safety/personal-data.ts');
  looker.catch(askAgain);
  return looker;
}

// Without a connection nothing is pointed out here. The server looks too when the form is sent.
function askAgain(): void {
  looker = undefined;
}

type Looked = { text: string; finds: readonly Quoted[] };

/** What is found in the text of a field, with that text; to begin with, what the server found. */
export function useFinds(id: string, text: string, first: Looked): Looked {
  const [looked, setLooked] = useState(first);

  useEffect(() => {
    const control = controlOf(id);
    const fetchIt = () => void theLooker().catch(askAgain);
    control?.addEventListener('focus', fetchIt, { once: true });
    return () => control?.removeEventListener('focus', fetchIt);
  }, [id]);

  useEffect(() => {
    let past = false;
    const look = async () => {
      const finds = text === '' ? [] : (await theLooker()).quotedFinds(text);
      if (!past) setLooked({ text, finds });
    };
    look().catch(askAgain);
    return () => {
      past = true;
    };
  }, [text]);

  return looked;
}
