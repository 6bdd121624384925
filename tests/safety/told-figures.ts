import { cleanFigures, coverOf } from './others-figures.ts';
import told from './personal-data-told.json' with { type: 'json' };

/** A sentence with what tells between double brackets: “käyn [[ressussa kasia, 8C]]”. */
type Told = { kind: string; text: string };

const MARKS = /\[\[|\]\]/g;

/** How much is found of what is told in many ways, by kind; and what is missed of it. */
export function toldFigures() {
  const all: readonly Told[] = told.planted;
  const looked = all.map((one) => ({ one, whole: isFound(one) }));
  const kinds = [...Map.groupBy(looked, ({ one }) => one.kind)].map(([kind, these]) => ({
    kind,
    things: these.length,
    whole: these.filter(({ whole }) => whole).length,
  }));
  return { kinds, missed: looked.filter(({ whole }) => !whole).map(({ one }) => one) };
}

/** Of sentences with nothing personal in them: those that are shown something, and those that are stopped. */
export const toldClean = () => cleanFigures(told.clean);

function isFound({ text }: Told): boolean {
  const plain = text.replace(MARKS, '');
  let end = 0;
  return text
    .split(MARKS)
    .map((piece, at) => {
      const start = end;
      end += piece.length;
      return at % 2 === 0 || coverOf(plain, start, end).whole;
    })
    .every(Boolean);
}
