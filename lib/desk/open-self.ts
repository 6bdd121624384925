import type { Member } from '../actor.ts';
import { wordsToAnswerer } from '../answers/words-to-answerer.ts';
import { membershipsOf } from '../auth/load-member.ts';
import { reading } from '../db/client.ts';
import { ownCheckIns } from '../members/check-in.ts';
import { ownPage } from '../members/own-page.ts';
import { isAnswerer } from '../members/policy.ts';
import { ownStages } from '../passing-on/stages-seen.ts';

const ALL_WORDS = { shown: 50, days: 365 }; // as long as their questions are kept

/** Reads what a member's own page shows; `words` only for whoever answers. */
export function openSelf(actor: Member) {
  return reading(actor, async () => ({
    page: await ownPage(actor),
    words: isAnswerer(actor) ? await wordsToAnswerer(actor, ALL_WORDS) : null,
    checkIns: await ownCheckIns(actor),
    stages: await ownStages(actor),
    memberships: await membershipsOf(actor),
  }));
}
