/** Answers in the order in which they could be read, each followed by the messages that came after it. */
export function inTurn<Answer extends { approvedAt: Date | null }, Message extends Written>(
  answers: readonly Answer[],
  messages: readonly Message[],
): ({ answer: Answer } | { message: Message })[] {
  const readable = answers
    .filter(({ approvedAt }) => approvedAt)
    .sort((a, b) => Number(a.approvedAt) - Number(b.approvedAt));
  const written = [...messages].sort((a, b) => a.sequence - b.sequence);
  const after = (count: number) =>
    written
      .filter(({ afterAnswers }) => Math.min(afterAnswers, readable.length) === count)
      .map((message) => ({ message }));
  return [...after(0), ...readable.flatMap((answer, place) => [{ answer }, ...after(place + 1)])];
}

type Written = { sequence: number; afterAnswers: number };
