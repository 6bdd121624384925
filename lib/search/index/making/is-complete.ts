import type { Tx } from '../../../db/client.ts';
import { LOCALES } from '../../../i18n/routing.ts';
import type { Edition } from '../editions.ts';
import { readIndexState } from '../index-state.ts';
import { currentProfiles } from '../profiles.ts';

type Counts = { compared: boolean; published: number; otherwise: boolean };

/**
 * Whether an edition that is read holds as many questions as are published, all by its own rules and compared.
 * Looks at counts alone: a round that finds nothing to do reads no table.
 */
export async function isComplete(tx: Tx, { id, version, isWhole }: Edition): Promise<boolean> {
  if (!isWhole) return false;
  const [counts] = await tx.$queryRaw<Counts[]>`
    SELECT s.compared,
      EXISTS (SELECT FROM search_documents WHERE edition = ${id} AND rules < ${version})
        OR EXISTS (SELECT FROM search_documents WHERE edition = ${id} AND rules > ${version})
        AS otherwise,
      (SELECT coalesce(sum(questions), 0)::int FROM published_counts
        WHERE theme_id = '' AND organisation_id = '' AND role = '') AS published
    FROM search_state s WHERE s.id = ${id}`;
  if (!counts?.compared || counts.otherwise) return false;
  const { questionsIn } = await currentProfiles(tx, await readIndexState(tx, id));
  return LOCALES.reduce((sum, locale) => sum + questionsIn(locale), 0) === counts.published;
}

/** Notes that all questions of an edition are compared, or that some have come that may not be. */
export async function setCompared(tx: Tx, { id }: Edition, compared: boolean): Promise<void> {
  await tx.searchEdition.updateMany({ where: { id }, data: { compared } });
}
