'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { VISITOR } from '#lib/actor.ts';
import { DomainError } from '#lib/errors.ts';
import { parseCode } from '#lib/keys/code.ts';
import { openKey } from '#lib/keys/open-key.ts';
import { LONGEST_CODE } from '#lib/keys/schema.ts';
import { action } from '#lib/web/action.ts';
import { startAskerSession } from '#lib/web/asker-session.ts';
import { ownHome } from '#lib/web/own-paths.ts';
import { countUse, RATE_LIMITS } from '#lib/web/rate-limit.ts';

const codeSchema = z.object({
  code: z.string('missing').trim().min(1, 'missing').max(LONGEST_CODE, 'tooLong'),
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
    const opened = await openKey(visitor, code);
    await startAskerSession(opened);
    redirect(await ownHome(visitor, locale, opened.keyId));
  },
);
