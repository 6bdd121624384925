'use server';

import { currentMember } from '#lib/auth/session.ts';
import { pathFor } from '#lib/i18n/routing.ts';
import { acceptHandOver, declineHandOver, offerHandOver } from '#lib/passing-on/hand-over.ts';
import { toMemberSchema } from '#lib/passing-on/schema.ts';
import { onQuestionSchema } from '#lib/questions/schema.ts';
import { action } from '#lib/web/action.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';
import { redirectDone } from '#lib/web/redirect-done.ts';

const byMember = { actor: currentMember, limit: RATE_LIMITS.write };

export const offerHandOverAction = action(
  { ...byMember, name: 'offer hand-over', schema: toMemberSchema },
  async (actor, input, locale) => {
    await offerHandOver(actor, input);
    await redirectDone(
      actor,
      pathFor(locale, 'deskQuestion', { id: input.questionId }),
      'offered',
      input.questionId,
    );
  },
);

export const acceptHandOverAction = action(
  { ...byMember, name: 'accept hand-over', schema: onQuestionSchema },
  async (actor, input, locale) => {
    await acceptHandOver(actor, input);
    await redirectDone(
      actor,
      pathFor(locale, 'deskQuestion', { id: input.questionId }),
      'handedOver',
      input.questionId,
    );
  },
);

export const declineHandOverAction = action(
  { ...byMember, name: 'decline hand-over', schema: onQuestionSchema },
  async (actor, input, locale) => {
    await declineHandOver(actor, input);
    await redirectDone(actor, pathFor(locale, 'desk'), 'handOverDeclined', input.questionId);
  },
);
