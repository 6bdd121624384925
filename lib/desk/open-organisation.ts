import type { Member } from '../actor.ts';
import { membershipsOf } from '../auth/load-member.ts';
import { reading } from '../db/client.ts';
import { ownWords } from '../organisations/own-words.ts';
import { reviewRate } from '../organisations/review-rate.ts';
import { leftShareOf } from '../publishing/left-share.ts';

/** Reads what a coordinator decides for the whole organisation. */
export function openOrganisation(actor: Member) {
  return reading(actor, async () => ({
    words: await ownWords(actor),
    percent: await reviewRate(actor),
    leftShare: await leftShareOf(actor),
    memberships: await membershipsOf(actor),
  }));
}
