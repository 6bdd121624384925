import { dayText } from '../calendar.ts';
import { type ClassifierFigures, ENOUGH_WEIGHED, weighedOf } from './figures-of-classifier.ts';
import { shareWithInterval } from './wilson.ts';

// With fewer the share of them that it sees is known to no better than 18 in 100 either way.
const ENOUGH_SERIOUS = 30;

/** What was counted of the classifier, in lines for whoever runs Rinnalla. */
export function classifierSummary(figures: ClassifierFigures): string[] {
  if (!figures.since) return ['Nothing has been asked yet.'];
  const { asked, answered, failed, slow, givenUp, unheard } = figures;
  const { signAndSerious, signAndNot, silentAndSerious, silentAndNot } = figures;
  const serious = signAndSerious + silentAndSerious;
  return [
    `Since ${dayText(figures.since)}: asked ${asked} times, ${answered} answers, ${failed} failures, ${slow} too slow`,
    `  given up after several tries: ${givenUp}; weighed by a person before it had answered: ${unheard}`,
    `  as the lexicon, serious or not: ${shareWithInterval(figures.likeLexicon, answered)}`,
    `  would raise to serious what was not: ${shareWithInterval(figures.wouldRaise, answered)}; has raised: ${figures.raised}`,
    `Weighed by a person, in shadow mode: ${weighedOf(figures)}, and ${figures.seriousBefore} that were serious without it`,
    `  of those that a person found serious it would have raised ${shareWithInterval(signAndSerious, serious)}`,
    `  of the others it would have raised ${shareWithInterval(signAndNot, signAndNot + silentAndNot)}`,
    `  of what it would have raised a person found serious ${shareWithInterval(signAndSerious, signAndSerious + signAndNot)}`,
    judgement(weighedOf(figures), serious),
  ];
}

function judgement(weighed: number, serious: number): string {
  if (weighed < ENOUGH_WEIGHED)
    return `Not enough to judge it by: people have weighed ${weighed} of the ${ENOUGH_WEIGHED} that it takes, and it may not raise.`;
  if (serious < ENOUGH_SERIOUS)
    return `Enough to judge its false signs by; only ${serious} were serious, ${ENOUGH_SERIOUS} would tell how many of those it sees.`;
  return 'Enough to judge it by. It errs both ways, so a person reads all.';
}
