'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { VISITOR } from '#lib/actor.ts';
import { pathFor } from '#lib/i18n/routing.ts';
import { openReceipt } from '#lib/receipts/open-receipt.ts';
import { action } from '#lib/web/action.ts';
import { startAskerSession } from '#lib/web/asker-session.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';

const LONGEST = 4_000; // letters: the whole file in which a key was saved, or a letter with it

const codeSchema = z.object({
  code: z.string('missing').trim().min(1, 'missing').max(LONGEST, 'tooLong'),
});

export const openAction = action(
  {
    name: 'open',
    schema: codeSchema,
    actor: async () => VISITOR,
    limit: RATE_LIMITS.code,
    secret: ['code'],
  },
  async (visitor, { code }, locale) => {
    await startAskerSession(await openReceipt(visitor, code));
    redirect(pathFor(locale, 'thread'));
  },
);
