import { sealedTexts } from '../../lib/asking/sealed-texts.ts';
import { client } from '../../lib/db/client.ts';
import { newId, type QuestionId } from '../../lib/id.ts';
import { newVault } from '../../lib/sealing/vault.ts';
import { Random } from '../../prisma/seed/random.ts';
import { endlessWords, naturalWords, textFrom } from './natural-words.ts';

const BATCH = 500;
const DAY = 86_400_000;

/** Adds questions to the pools of all themes until so many are open, and a fifth as many unread ones. */
export async function addWaiting(open: number): Promise<void> {
  const random = new Random(open);
  const word = endlessWords(naturalWords(), random);
  const themes = await client().theme.findMany({ select: { id: true } });
  const standing = await client().question.count({ where: { status: 'open' } });
  const row = (status: 'open' | 'received') => {
    const id = newId<QuestionId>();
    const { vault, wrapped } = newVault(id);
    const receivedAt = new Date(Date.now() - random.between(0, 6 * DAY));
    const texts = { title: textFrom(7, word).slice(0, -1), body: textFrom(120, word) };
    const background = { ageBand: null, aboutWhom: null, region: null, gender: null };
    return {
      id,
      status,
      themeId: random.pick(themes).id,
      language: random.pick(['fi', 'fi', 'fi', 'fi', 'fi', 'fi', 'fi', 'sv', 'sv', 'en']),
      audience: 'publish' as const,
      risk: random.pick([0, 0, 0, 0, 0, 0, 0, 1, 1, 2]),
      dataKey: wrapped,
      ...sealedTexts(vault, id, { ...texts, ...background }),
      receivedAt,
      promisedOn: new Date(receivedAt.getTime() + 7 * DAY),
      changedAt: receivedAt,
    };
  };
  const wanted = [
    ...Array.from({ length: Math.max(0, open - standing) }, () => 'open' as const),
    ...Array.from({ length: Math.floor(open / 5) }, () => 'received' as const),
  ];
  while (wanted.length > 0) {
    await client().question.createMany({ data: wanted.splice(0, BATCH).map(row) });
  }
  await client().$disconnect();
}
