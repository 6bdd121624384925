type Part = { kind: 'answer' | 'followUp'; included: boolean };

/**
 * To which exchange each part belongs: 0 is the question and its answers, then whatever the asker wrote and the
 * answers to it. @returns one number a part, in their order
 */
export function exchangesOf(parts: readonly Pick<Part, 'kind'>[]): number[] {
  let exchange = 0;
  return parts.map(({ kind }, place) => {
    if (kind === 'followUp' && parts[place - 1]?.kind !== 'followUp') exchange += 1;
    return exchange;
  });
}

/**
 * What is wrong with a choice of parts, by their places: an answer to words that no reader sees, words of the
 * asker that nobody answers, or no answer at all.
 */
export function brokenParts(
  parts: readonly Part[],
): Record<number, 'needsFollowUp' | 'needsAnswer' | 'noAnswer'> {
  const exchanges = exchangesOf(parts);
  const included = (exchange: number, kind: Part['kind'], all: boolean) => {
    const those = parts.filter((part, at) => exchanges[at] === exchange && part.kind === kind);
    return all ? those.every((part) => part.included) : those.some((part) => part.included);
  };
  if (!parts.some((part) => part.kind === 'answer' && part.included)) return { 0: 'noAnswer' };
  const broken: Record<number, 'needsFollowUp' | 'needsAnswer'> = {};
  for (const [place, part] of parts.entries()) {
    const exchange = exchanges[place] ?? 0;
    if (!part.included) continue;
    if (part.kind === 'answer' && !included(exchange, 'followUp', true))
      broken[place] = 'needsFollowUp';
    if (part.kind === 'followUp' && !included(exchange, 'answer', false))
      broken[place] = 'needsAnswer';
  }
  return broken;
}
