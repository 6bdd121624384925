import type { Prisma } from '../db/generated/client.ts';

/** What the operator's own classifier said outside shadow mode; what it says in shadow mode nobody reads. */
export const signSelect = {
  where: { shadow: false, level: { gte: 1 } },
  select: { writingId: true, from: true, to: true },
} satisfies Prisma.Question$verdictsArgs;

type Sign = Prisma.ClassifierVerdictGetPayload<{ select: typeof signSelect.select }>;

type Texts = {
  id: string;
  title: string;
  body: string;
  followUps: readonly { id: string; body: string }[];
};

/**
 * The passages that the classifier goes by in what a member reads, null where it named none. Where anything is
 * covered, its places are those of a text that others do not read, so none is shown.
 */
export function signPassages(
  signs: readonly Sign[],
  { id, title, body, followUps }: Texts,
  isCovered: boolean,
): (string | null)[] {
  const texts = new Map([
    [id, `${title}\n${body}`],
    ...followUps.map((one) => [one.id, one.body] as const),
  ]);
  const passages = signs
    .filter(({ writingId }) => texts.has(writingId))
    .map(({ writingId, from, to }) => {
      if (isCovered || from === null || to === null) return null;
      return [...(texts.get(writingId) ?? '')].slice(from, to).join('');
    });
  return [...new Set(passages)];
}
