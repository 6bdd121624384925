'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { pathFor } from '#lib/i18n/routing.ts';
import { endsCode } from '#lib/receipts/code.ts';
import { action } from '#lib/web/action.ts';
import { askerSession, currentAsker } from '#lib/web/asker-session.ts';
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
  async (_actor, _input, locale) => {
    redirect(pathFor(locale, 'thread'));
  },
);
