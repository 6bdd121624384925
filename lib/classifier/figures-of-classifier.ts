import type { System } from '../actor.ts';
import { reading, withActor } from '../db/client.ts';
import { EnvError, env } from '../env.ts';
import { CLASSIFIED, type Classified } from './count-classified.ts';

// As many as a person has weighed before a sign may raise: then a share of 5 in 100 is known to some 3 in 100.
export const ENOUGH_WEIGHED = 200;

/** What was counted of the classifier in all, and since which day; null where nothing was. */
export type ClassifierFigures = { since: Date | null } & Record<Classified, number>;

/** What was counted of the classifier, all days together. */
export function classifierFigures(actor: System): Promise<ClassifierFigures> {
  return reading(actor, async (tx) => {
    const rows = await tx.classifierCount.groupBy({ by: ['what'], _sum: { count: true } });
    const { _min } = await tx.classifierCount.aggregate({ _min: { day: true } });
    const sums = new Map(rows.map(({ what, _sum }) => [what, _sum.count ?? 0]));
    const figures = CLASSIFIED.map((what) => [what, sums.get(what) ?? 0]);
    return { ...(Object.fromEntries(figures) as Record<Classified, number>), since: _min.day };
  });
}

/** How many questions below 2 a person has weighed of which the classifier had spoken in shadow mode. */
export const weighedOf = (figures: ClassifierFigures): number =>
  figures.signAndSerious + figures.signAndNot + figures.silentAndSerious + figures.silentAndNot;

/** Forgets all figures: another model, or another address, is measured anew. */
export function forgetFigures(actor: System): Promise<unknown> {
  return withActor(actor, (tx) => tx.classifierCount.deleteMany());
}

/** A classifier may raise once its figures in shadow mode are known. @throws EnvError before that */
export async function refuseEarlyRaise(actor: System): Promise<void> {
  if (env().classifier?.mode !== 'raise') return;
  const weighed = weighedOf(await classifierFigures(actor));
  if (weighed >= ENOUGH_WEIGHED) return;
  throw new EnvError(
    `RISK_CLASSIFIER_MODE=raise is refused: in shadow mode people have weighed ${weighed} of the ${ENOUGH_WEIGHED} questions that it takes.`,
  );
}
