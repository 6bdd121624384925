'use server';

import { redirect } from 'next/navigation';
import { currentMember } from '#lib/auth/session.ts';
import { pathFor } from '#lib/i18n/routing.ts';
import { acceptHandOver, declineHandOver, offerHandOver } from '#lib/passing-on/hand-over.ts';
import { toMemberSchema } from '#lib/passing-on/schema.ts';
import { onQuestionSchema } from '#lib/questions/schema.ts';
import { action } from '#lib/web/action.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';

const byMember = { actor: currentMember, limit: RATE_LIMITS.write };

export const offerHandOverAction = action(
  { ...byMember, name: 'offer hand-over', schema: toMemberSchema },
  async (actor, input, locale) => {
    await offerHandOver(actor, input);
    redirect(`${pathFor(locale, 'deskQuestion', { id: input.questionId })}?done=offered`);
  },
);

export const acceptHandOverAction = action(
  { ...byMember, name: 'accept hand-over', schema: onQuestionSchema },
  async (actor, input, locale) => {
    await acceptHandOver(actor, input);
    redirect(`${pathFor(locale, 'deskQuestion', { id: input.questionId })}?done=handedOver`);
  },
);

export const declineHandOverAction = action(
  { ...byMember, name: 'decline hand-over', schema: onQuestionSchema },
  async (actor, input, locale) => {
    await declineHandOver(actor, input);
    redirect(`${pathFor(locale, 'desk')}?done=handOverDeclined`);
  },
);
