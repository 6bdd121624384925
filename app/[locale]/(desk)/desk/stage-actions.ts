'use server';

import { currentMember } from '#lib/auth/session.ts';
import { pathFor } from '#lib/i18n/routing.ts';
import { moveStage, moveStageSchema } from '#lib/passing-on/move-stage.ts';
import { action } from '#lib/web/action.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';
import { redirectDone } from '#lib/web/redirect-done.ts';

export const moveStageAction = action(
  {
    actor: currentMember,
    limit: RATE_LIMITS.write,
    name: 'move stage',
    schema: moveStageSchema,
  },
  async (actor, input, locale) => {
    await moveStage(actor, input);
    await redirectDone(actor, pathFor(locale, 'desk'), 'stageMoved');
  },
);
