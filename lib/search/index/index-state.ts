import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Locale } from '../../i18n/routing.ts';
import ours from '../words/synonyms.json' with { type: 'json' };
import { type Synonyms, synonymsOf } from '../words/synonyms.ts';
import { READ_EDITION } from './editions.ts';

/** What a search must know of the index before anything else, as it stands now. */
export type IndexState = {
  /** Of which edition all that follows is. */
  edition: number;
  /** All versions in one text: what was read of the edition is as good as long as this is the same. */
  moment: string;
  /** Which version of each chunk there is: what was read of it before is as good as long as that is the same. */
  versions: ReadonlyMap<number, number>;
  /** Synonyms of each language, ours or an operator's. The same object until something changes. */
  synonyms: Record<Locale, Synonyms>;
};

type Changed = { language: string; word: string; synonyms: string[] };

/** A row of the columns below. */
export type IndexStateRow = {
  edition: number;
  versions: Record<string, number>;
  changes: Changed[];
};

/** All in one statement, as every search asks for them; the tables have a few rows. `more` are further columns. */
export function indexState(more: readonly Prisma.Sql[] = [], edition = READ_EDITION): Prisma.Sql {
  const columns = Prisma.join([Prisma.sql`read.edition`, ...more]);
  return Prisma.sql`
  ${columns}, (SELECT coalesce(json_object_agg(chunk, version), '{}') FROM search_chunks c
    WHERE c.edition = read.edition) AS versions,
  (SELECT coalesce(json_agg(json_build_object('language', language, 'word', word,
    'synonyms', synonyms) ORDER BY language, word), '[]') FROM search_synonyms) AS changes
  FROM (SELECT ${edition}::int AS edition OFFSET 0) AS read`; // worked out once
}

let kept = { changes: '[]', synonyms: merged([]) };

/** The synonyms as they stood when somebody asked last. */
export const synonymsLast = (): IndexState['synonyms'] => kept.synonyms;

/** What a row with these columns says. */
export function indexStateOf(row: IndexStateRow | undefined): IndexState {
  const changes = JSON.stringify(row?.changes ?? []);
  if (kept.changes !== changes) kept = { changes, synonyms: merged(row?.changes ?? []) };
  const edition = row?.edition ?? 1;
  const versions = Object.entries(row?.versions ?? {}); // by number, as objects have it
  return {
    edition,
    moment: versions.join(' '),
    versions: new Map(versions.map(([chunk, version]) => [Number(chunk), version])),
    synonyms: kept.synonyms,
  };
}

/** The same outside of a search, of the edition that is read or of another. */
export async function readIndexState(tx: Tx, edition?: number): Promise<IndexState> {
  const of = edition === undefined ? READ_EDITION : Prisma.sql`${edition}`;
  const [row] = await tx.$queryRaw<IndexStateRow[]>`SELECT ${indexState([], of)}`;
  return indexStateOf(row);
}

function merged(changed: readonly Changed[]): Record<Locale, Synonyms> {
  const of = (locale: Locale) => {
    const theirs = changed.filter(({ language }) => language === locale);
    return new Map([
      ...synonymsOf(ours[locale]),
      ...theirs.map(({ word, synonyms }) => [word, synonyms] as const),
    ]);
  };
  return { fi: of('fi'), sv: of('sv'), en: of('en') };
}
