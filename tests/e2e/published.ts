import { VISITOR } from '#lib/actor.ts';
import { withActor } from '#lib/db/client.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { PROFESSIONAL_REVIEW_RISK } from '#lib/risk-levels.ts';
import { assessRisk } from '#lib/safety/assess-risk.ts';

/**
 * What somebody has asked before, in its words: the oldest published question of a language that tells of
 * no distress, as whoever does is not held up. Journeys publish only newer ones.
 */
export async function oldestCalm(language: Locale): Promise<{ title: string; body: string }> {
  const all = await withActor(VISITOR, (tx) =>
    tx.publication.findMany({
      where: { language },
      orderBy: [{ publishedAt: 'asc' }, { sequence: 'asc' }],
    }),
  );
  const calm = all.find(({ title, body }) => {
    return assessRisk(`${title}\n${body}`) < PROFESSIONAL_REVIEW_RISK;
  });
  if (!calm) throw new Error(`Nothing calm is published in ${language}.`);
  return calm;
}
