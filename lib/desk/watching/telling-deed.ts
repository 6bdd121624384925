// What takes a question from whoever has it open, and what only Rinnalla did to call people.
const TAKES = ['passed_on'];
const CALLS = ['desk_alerted', 'alarm_lapsed'];

/** Of what was done, in its order, the one to tell: what took the question, else the newest that a person did. */
export function tellingDeed<Deed extends { kind: string }>(
  deeds: readonly Deed[],
): Deed | undefined {
  const took = deeds.findLast(({ kind }) => TAKES.includes(kind));
  return took ?? deeds.findLast(({ kind }) => !CALLS.includes(kind)) ?? deeds.at(-1);
}
