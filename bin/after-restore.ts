import { SYSTEM } from '../lib/actor.ts';
import { OPENED, OTHER_MASTER_KEY, openSealed, shutAmong } from '../lib/backup/open-sealed.ts';
import type { Restored } from '../lib/backup/restore-backup.ts';
import { parseKeyring } from '../lib/keyring.ts';
import { fillSearchIndex } from './fill-search-index.ts';
import { prepareDatabase } from './migrate.ts';
import type { Settings } from './settings.ts';
import { Trouble } from './trouble.ts';

type Options = {
  url: string;
  settings: Settings;
  sealed: boolean; // the master keys are not here
  signal: AbortSignal;
  say: (line: string) => void;
};

/** Says which master keys a backup wants that are not here. @throws Trouble before anything is done */
export function refuseMissingKeys(wanted: readonly string[], masterKeys: string | undefined): void {
  const here = masterKeys ? parseKeyring(masterKeys).map(({ id }) => id) : [];
  const missing = wanted.filter((id) => !here.includes(id));
  if (missing.length === 0) return;
  throw new Trouble(
    `MASTER_KEYS lacks ${missing.join(', ')}, without which texts of the backup stay shut: add it, or restore with --sealed and add it later.`,
  );
}

/**
 * Makes a restored database ready for this code and for people: migrates, opens some texts, puts public versions in
 * the place of texts whose key was changed since, counts anew, makes the search index.
 * @throws Trouble where no text opens
 */
export async function finishRestore(
  { rekeyed, erased }: Restored,
  { url, settings, sealed, signal, say }: Options,
): Promise<void> {
  say('Bringing it to this version');
  await prepareDatabase(url);
  if (sealed || !settings.MASTER_KEYS) {
    say('Before it is used, with its MASTER_KEYS: npm run counts -- --mend, npm run search:index.');
    return;
  }
  const own = { ...settings, DATABASE_URL: url, DATABASE_DIRECT_URL: url };
  Object.assign(process.env, own);
  await replaceShut(url, settings.MASTER_KEYS, rekeyed);
  await tellOpened(url, settings.MASTER_KEYS, say);
  if (erased > 0 || rekeyed.length > 0) {
    const { recount } = await import('../lib/listed/recount.ts');
    await recount(SYSTEM);
  }
  await fillSearchIndex(own, { signal, say });
}

/** Of a public question whose words were replaced since the backup the public version stays, as it did. */
async function replaceShut(
  url: string,
  masterKeys: string,
  rekeyed: readonly string[],
): Promise<void> {
  const { withActor } = await import('../lib/db/client.ts');
  const { replaceOriginal } = await import('../lib/retention/replace-original.ts');
  const { eraseQuestions } = await import('../lib/asking/delete-question.ts');
  for (const id of await shutAmong(url, masterKeys, rekeyed)) {
    await withActor(SYSTEM, async (tx) => {
      const question = await tx.question.findUniqueOrThrow({
        where: { id },
        select: { id: true, visibility: true, publication: { select: { questionId: true } } },
      });
      if (question.publication) await replaceOriginal(tx, id);
      else await eraseQuestions(tx, [question]);
    });
  }
}

async function tellOpened(url: string, masterKeys: string, say: Options['say']): Promise<void> {
  const { tried, opened } = await openSealed(url, masterKeys);
  if (opened < tried) {
    throw new Trouble(
      `Of ${tried} sealed texts ${tried - opened} do not open: ${OTHER_MASTER_KEY}`,
    );
  }
  say(
    tried < OPENED
      ? `All ${tried} sealed texts open`
      : `${opened} sealed texts were tried: all open`,
  );
}
