'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { VISITOR } from '#lib/actor.ts';
import { DomainError } from '#lib/errors.ts';
import { pathFor } from '#lib/i18n/routing.ts';
import { parseCode } from '#lib/receipts/code.ts';
import { openReceipt } from '#lib/receipts/open-receipt.ts';
import { action } from '#lib/web/action.ts';
import { startAskerSession } from '#lib/web/asker-session.ts';
import { countUse, RATE_LIMITS } from '#lib/web/rate-limit.ts';

const LONGEST = 4_000; // letters: the whole file in which a key was saved, or a letter with it

const codeSchema = z.object({
  code: z.string('missing').trim().min(1, 'missing').max(LONGEST, 'tooLong'),
});

export const openAction = action(
  {
    name: 'open',
    schema: codeSchema,
    actor: async () => VISITOR,
    // One that is mistyped is told so, and is no try at anybody's question: only a whole key costs one.
    before: async ({ code }) => {
      if (!parseCode(code)) throw new DomainError('wrong_code', { code: 'mistyped' });
      await countUse(RATE_LIMITS.code);
      return null;
    },
    limit: RATE_LIMITS.codeSent,
    secret: ['code'],
  },
  async (visitor, { code }, locale) => {
    await startAskerSession(await openReceipt(visitor, code));
    redirect(pathFor(locale, 'thread'));
  },
);
