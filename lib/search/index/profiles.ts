import type { Tx } from '../../db/client.ts';
import type { OrganisationId, ThemeId } from '../../id.ts';
import { idFields } from '../../id-fields.ts';
import type { IndexState } from './index-state.ts';
import { CHUNK } from './postings.ts';
import { NO_PROFILE, profilesIn } from './profile-chunks.ts';

/** Who answered: of which organisation, in which role. */
export type Answerer = { organisationId: OrganisationId; role: string };

/** What questions are filtered and counted by. */
export type Profile = { language: string; themeId: ThemeId; answerers: readonly Answerer[] };

type Chunk = { version: number; languages: ReadonlyMap<string, number> };
type Memory = {
  of: Uint32Array; // profiles by number
  chunks: Map<number, Chunk>;
  known: Profile[];
  last: number;
};
// By edition: a search that began in one before another took its place ends in it.
const shared = globalThis as { rinnallaSearchProfiles?: Map<number, Memory> };
const MOST_EDITIONS = 2; // in memory, the last used longest

/** The profile as its row has it: the same for all questions that share it. */
export function profileText(
  language: string,
  themeId: ThemeId,
  answerers: readonly Answerer[],
): string {
  const pairs = new Set(answerers.map(({ organisationId, role }) => `${organisationId} ${role}`));
  return JSON.stringify([language, themeId, ...[...pairs].sort()]);
}

const answerersByPair = new Map<string, Answerer>(); // a few for each organisation; many profiles share each

function profileOf(text: string): Profile {
  const [language = '', themeId = '', ...pairs] = JSON.parse(text) as string[];
  return { language, themeId: idFields.theme.parse(themeId), answerers: pairs.map(answererOf) };
}

function answererOf(pair: string): Answerer {
  const known = answerersByPair.get(pair);
  if (known) return known;
  const [organisationId = '', role = ''] = pair.split(' ');
  const answerer = { organisationId: idFields.organisation.parse(organisationId), role };
  answerersByPair.set(pair, answerer);
  return answerer;
}

/** The profiles of all questions: by a question's number the place of its profile in `known`. */
export type Profiles = {
  size: number; // one more than the highest number a question can have
  of: Uint32Array;
  known: readonly (Profile | undefined)[];
  /** How many questions there are in a language. */
  questionsIn(language: string): number;
  versions: IndexState['versions'];
};

/** The profiles now, in memory (4 bytes a question); chunks that have changed are read again. */
export async function currentProfiles(
  tx: Tx,
  { edition, versions }: Pick<IndexState, 'edition' | 'versions'>,
): Promise<Profiles> {
  const memory = memoryOf(edition);
  for (const chunk of memory.chunks.keys()) if (!versions.has(chunk)) forgetChunk(memory, chunk);
  const changed = [...versions].filter(
    ([chunk, version]) => memory.chunks.get(chunk)?.version !== version,
  );
  if (changed.length > 0) {
    const chunks = changed.map(([chunk]) => chunk);
    await readChunks(tx, memory, chunks);
  }
  return {
    size: memory.of.length,
    of: memory.of,
    known: memory.known,
    questionsIn: (language) =>
      [...memory.chunks.values()].reduce(
        (sum, { languages }) => sum + (languages.get(language) ?? 0),
        0,
      ),
    versions,
  };
}

function memoryOf(edition: number): Memory {
  shared.rinnallaSearchProfiles ??= new Map();
  const editions = shared.rinnallaSearchProfiles;
  const found = editions.get(edition);
  const memory = found ?? { of: new Uint32Array(0), chunks: new Map(), known: [], last: 0 };
  editions.delete(edition);
  editions.set(edition, memory);
  for (const oldest of editions.keys()) if (editions.size > MOST_EDITIONS) editions.delete(oldest);
  return memory;
}

function forgetChunk(memory: Memory, chunk: number): void {
  memory.chunks.delete(chunk);
  memory.of.fill(NO_PROFILE, chunk * CHUNK, (chunk + 1) * CHUNK);
}

async function readChunks(tx: Tx, memory: Memory, changed: number[]): Promise<void> {
  const rows = await tx.searchChunk.findMany({ where: { chunk: { in: changed } } });
  // After the chunks: a profile that a chunk names stands in its table by then.
  const fresh = await tx.searchProfile.findMany({
    where: { id: { gt: memory.last } },
    orderBy: { id: 'asc' },
  });
  for (const { id, profile } of fresh) {
    memory.known[id] = profileOf(profile);
    memory.last = id;
  }
  for (const { chunk, version, profiles: bytes } of rows) {
    const profiles = profilesIn(bytes);
    const languages = new Map<string, number>();
    for (const id of profiles) {
      const language = memory.known[id]?.language;
      if (language) languages.set(language, (languages.get(language) ?? 0) + 1);
    }
    makeRoom(memory, (chunk + 1) * CHUNK);
    memory.of.set(profiles, chunk * CHUNK);
    memory.chunks.set(chunk, { version, languages });
  }
}

function makeRoom(memory: Memory, size: number): void {
  if (memory.of.length >= size) return;
  const of = new Uint32Array(size);
  of.set(memory.of);
  memory.of = of;
}
