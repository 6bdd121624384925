import type { System } from '../actor.ts';
import { MINUTE } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import { purge } from '../kept/purge.ts';
import { cacheTags } from '../kept/tags.ts';

/** A count that does not say what is published: what is kept and what there is. */
export type WrongCount = { where: string; kept: number; counted: number };

const PATIENCE = { timeout: 10 * MINUTE }; // it reads all that is published, and nobody waits for it

/** Compares the counts with what is published. Reads all of it: for operators, and for no page and no round. */
export function wrongCounts(actor: System): Promise<WrongCount[]> {
  return withActor(actor, compare, PATIENCE);
}

/** Counts anew what is published, while nobody publishes. @returns what was wrong before */
export function recount(actor: System): Promise<WrongCount[]> {
  return withActor(
    actor,
    async (tx) => {
      await tx.$executeRaw`LOCK TABLE published_answers IN SHARE MODE`;
      const wrong = await compare(tx);
      if (wrong.length === 0) return wrong;
      await tx.$executeRaw`DELETE FROM published_counts`;
      await tx.$executeRaw`INSERT INTO published_counts SELECT * FROM count_published()`;
      await purge(tx, [cacheTags.questions]);
      return wrong;
    },
    PATIENCE,
  );
}

function compare(tx: Tx): Promise<WrongCount[]> {
  return tx.$queryRaw<WrongCount[]>`
    WITH both_counts AS (
      SELECT concat_ws(' ', nullif(theme_id, ''), nullif(organisation_id, ''), nullif(role, ''),
          language) AS "where",
        coalesce(c.questions, 0) AS kept, coalesce(n.questions, 0) AS counted,
        coalesce(c.answers, 0) AS kept_answers, coalesce(n.answers, 0) AS counted_answers
      FROM published_counts c
        FULL JOIN count_published() n USING (theme_id, organisation_id, role, language)
    )
    SELECT "where", kept, counted FROM both_counts WHERE kept <> counted
    UNION ALL
    SELECT "where" || ' answers', kept_answers, counted_answers FROM both_counts
      WHERE kept_answers <> counted_answers
    ORDER BY 1`;
}
