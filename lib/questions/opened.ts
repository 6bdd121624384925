import type { Prisma } from '../db/generated/client.ts';
import { vaultOf } from '../sealing/vault.ts';
import { oneLine } from '../text.ts';
import { type Background, backgroundSchema } from './schema.ts';

/** The sealed columns of a question's own text. */
export const sealedSelect = {
  id: true,
  dataKey: true,
  sealedTitle: true,
  sealedBody: true,
  sealedBackground: true,
} satisfies Prisma.QuestionSelect;

/** The same with what the asker wrote where parts of it were covered. */
export const ownSelect = {
  ...sealedSelect,
  original: { select: { sealedTitle: true, sealedBody: true } },
} satisfies Prisma.QuestionSelect;

type SealedQuestion = Prisma.QuestionGetPayload<{ select: typeof sealedSelect }>;

type OwnQuestion = Prisma.QuestionGetPayload<{ select: typeof ownSelect }>;

export type OpenedQuestion = { title: string; body: string; background: Background };

const NO_BACKGROUND = backgroundSchema.parse({ ageBand: null, aboutWhom: null });

/** The title of a question as it may stand in a list, empty where nothing of it shows; the rest stays sealed. */
export function openTitle(row: Pick<SealedQuestion, 'id' | 'dataKey' | 'sealedTitle'>): string {
  return oneLine(vaultOf(row).open(row.sealedTitle, 'questionTitle', row.id));
}

/** The text of a question as others than its asker read it, and the background its asker gave. */
export function openQuestion(row: SealedQuestion): OpenedQuestion {
  const vault = vaultOf(row);
  const background = vault.openOptional(row.sealedBackground, 'questionBackground', row.id);
  return {
    title: openTitle(row),
    body: vault.open(row.sealedBody, 'questionBody', row.id),
    background: background ? backgroundSchema.parse(JSON.parse(background)) : NO_BACKGROUND,
  };
}

/** What the asker wrote before parts of it were covered; null where nothing was. */
export function openOriginal(
  row: Pick<OwnQuestion, 'id' | 'dataKey' | 'original'>,
): { title: string; body: string } | null {
  if (!row.original) return null;
  const vault = vaultOf(row);
  return {
    title: vault.open(row.original.sealedTitle, 'originalTitle', row.id),
    body: vault.open(row.original.sealedBody, 'originalBody', row.id),
  };
}

/** The question as its asker wrote it. */
export const openOwn = (row: OwnQuestion): OpenedQuestion => ({
  ...openQuestion(row),
  ...openOriginal(row),
});
