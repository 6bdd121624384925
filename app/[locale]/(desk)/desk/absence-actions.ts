'use server';

import { redirect } from 'next/navigation';
import { currentMember } from '#lib/auth/session.ts';
import { pathFor } from '#lib/i18n/routing.ts';
import {
  absenceSchema,
  endAbsence,
  endAbsenceSchema,
  setAbsence,
} from '#lib/passing-on/set-absence.ts';
import { action } from '#lib/web/action.ts';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';

const byMember = { actor: currentMember, limit: RATE_LIMITS.write };

export const setAbsenceAction = action(
  { ...byMember, name: 'set absence', schema: absenceSchema },
  async (actor, input, locale) => {
    await setAbsence(actor, input);
    redirect(`${pathFor(locale, 'desk')}?done=restBegun`);
  },
);

export const endAbsenceAction = action(
  { ...byMember, name: 'end absence', schema: endAbsenceSchema },
  async (actor, input, locale) => {
    await endAbsence(actor, input);
    redirect(`${pathFor(locale, 'desk')}?done=restEnded`);
  },
);
