'use server';

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
import { redirectDone } from '#lib/web/redirect-done.ts';

const byMember = { actor: currentMember, limit: RATE_LIMITS.write };

export const setAbsenceAction = action(
  { ...byMember, name: 'set absence', schema: absenceSchema },
  async (actor, input, locale) => {
    await setAbsence(actor, input);
    const own = !input.memberId || input.memberId === actor.id;
    await redirectDone(actor, pathFor(locale, 'desk'), own ? 'restBegun' : 'restNoted');
  },
);

export const endAbsenceAction = action(
  { ...byMember, name: 'end absence', schema: endAbsenceSchema },
  async (actor, input, locale) => {
    await endAbsence(actor, input);
    await redirectDone(actor, pathFor(locale, 'desk'), 'restEnded');
  },
);
