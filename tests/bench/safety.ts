import { assessRisk } from '../../lib/safety/assess-risk.ts';
import { quotedFinds } from '../../lib/safety/personal-data.ts';
import { Random } from '../../prisma/seed/random.ts';
import { clean } from '../safety/clean.ts';
import { hostileTexts, processorFor } from '../safety/hostile-texts.ts';
import { LETTER_FIGURES_HEAD, letterFigures } from '../safety/letter-figures.ts';
import { MARK_FIGURES_HEAD, markFigures } from '../safety/mark-figures.ts';
import {
  cleanFigures,
  OTHERS_HEAD,
  OTHERS_LISTS,
  othersFigures,
} from '../safety/others-figures.ts';
import { planted } from '../safety/planted.ts';
import { plantedSpoken } from '../safety/planted-spoken.ts';
import { demoFigures, FIGURES_HEAD, sentenceFigures } from '../safety/risk-figures.ts';
import { tableOf } from './table.ts';

const SEEDS = [1, 2, 3, 4, 5];
const PLANTED = 5_000;
const CLEAN = 10_000;

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;

const rows = SEEDS.map((seed) => {
  const things = [
    ...planted(new Random(seed), PLANTED),
    ...plantedSpoken(new Random(seed), PLANTED),
  ];
  const found = things.filter(({ kind, text, start, end }) => {
    const words = text.slice(start, end);
    return quotedFinds(text).some((one) => one.finding.kind === kind && one.text.includes(words));
  });
  const sentences = clean(new Random(seed), CLEAN);
  const begin = performance.now();
  const wrong = sentences.filter((text) => quotedFinds(text).length > 0);
  const each = ((performance.now() - begin) / CLEAN) * 1_000;
  return [
    String(seed),
    percent(found.length, things.length),
    percent(wrong.length, CLEAN),
    each.toFixed(0),
  ];
});

const { serious, falseAlarms } = demoFigures();
console.log('\nPersonal data: planted things found, clean sentences pointed out\n');
console.log(tableOf(['seed', 'found', 'false', 'µs a sentence'], rows));
for (const [which, list] of Object.entries(OTHERS_LISTS)) {
  const { kinds, missed } = othersFigures(list);
  console.log(
    `\nThe ${which} list of others: things planted, found whole, and with nothing beside them\n`,
  );
  console.log(
    tableOf(
      OTHERS_HEAD,
      kinds.map(({ kind, things, whole, exactly }) => [
        kind,
        String(things),
        `${whole} (${percent(whole, things)})`,
        String(exactly),
      ]),
    ),
  );
  for (const { kind, text, words } of missed) console.log(`missed, ${kind}: “${words}” in ${text}`);
  const { sentences, shown, stopped } = cleanFigures(list.clean);
  console.log(
    `\nIts clean sentences: ${sentences}, shown ${shown.length}, stopped ${stopped.length}\n`,
  );
  for (const text of shown) console.log(`shown: ${text}`);
}
const marked = (['looked at', 'only counted'] as const).map((half) => {
  const { questions, median, mean, moreThanOne } = markFigures(half);
  return [half, String(questions), String(median), mean.toFixed(2), percent(moreThanOne, 1)];
});
console.log('\nThe demo’s questions with their answers: places marked in each\n');
console.log(tableOf(MARK_FIGURES_HEAD, marked));
console.log('\nRisk: sentences that the lexicon raises to 2 or more\n');
console.log(tableOf(FIGURES_HEAD, sentenceFigures()));
console.log(
  `\nThe demo's questions: serious ones raised ${serious}, false alarms ${falseAlarms}\n`,
);
console.log('Whole letters: serious and harmless ones raised to 2, those about others to 1\n');
console.log(`${tableOf(LETTER_FIGURES_HEAD, letterFigures(assessRisk))}\n`);

const LONGEST = 8_000; // characters of a question or an answer
const dearest = hostileTexts(LONGEST).map(([name, text]) => ({
  name,
  personal: processorFor(() => quotedFinds(text)),
  risk: processorFor(() => assessRisk(text)),
}));
const dear = dearest
  .sort((one, other) => other.personal + other.risk - one.personal - one.risk)
  .slice(0, 8)
  .map(({ name, personal, risk }) => [name, personal.toFixed(1), risk.toFixed(1)]);
console.log(`The dearest of ${dearest.length} hostile texts of ${LONGEST} characters\n`);
console.log(tableOf(['text of', 'personal data, ms of processor', 'risk, ms'], dear));
