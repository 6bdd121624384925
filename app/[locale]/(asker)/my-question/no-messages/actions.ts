'use server';

import { redirect } from 'next/navigation';
import { VISITOR } from '#lib/actor.ts';
import { pathFor } from '#lib/i18n/routing.ts';
import { stopSchema } from '#lib/notices/schema.ts';
import { stopNotices } from '#lib/notices/stop-link.ts';
import { action } from '#lib/web/action.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';
import { saidNow } from '#lib/web/said-now.ts';

export const stopNoticesAction = action(
  {
    name: 'stop-notices',
    schema: stopSchema,
    actor: async () => VISITOR,
    limit: RATE_LIMITS.write,
  },
  async (visitor, { t }, locale) => {
    await stopNotices(visitor, t);
    redirect(`${pathFor(locale, 'stopNotices')}?done=${saidNow('stopped')}`);
  },
);
