'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { endsCode } from '#lib/keys/code.ts';
import { action } from '#lib/web/action.ts';
import { askerSession, currentAsker } from '#lib/web/asker-session.ts';
import { ownThread } from '#lib/web/own-paths.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';

const confirmSchema = z
  .object({ lastFour: z.string().optional(), skip: z.string().optional() })
  .refine(
    async ({ lastFour, skip }) => {
      const code = (await askerSession())?.code;
      return skip !== undefined || !code || endsCode(lastFour ?? '', code);
    },
    { message: 'differs', path: ['lastFour'] },
  );

/** The asker has saved the key, or goes on without the check: it is not shown again. */
export const confirmKeyAction = action(
  {
    name: 'confirm-key',
    schema: confirmSchema,
    actor: currentAsker,
    limit: RATE_LIMITS.write,
    secret: ['lastFour'],
  },
  async (actor, _input, locale) => {
    redirect(await ownThread(locale, actor));
  },
);
