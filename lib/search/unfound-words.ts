import { createHmac } from 'node:crypto';
import type { Actor, Member } from '../actor.ts';
import { finnishDay } from '../calendar.ts';
import { clock, DAY } from '../clock.ts';
import { reading, type Tx, withActor } from '../db/client.ts';
import { env } from '../env.ts';
import type { Locale } from '../i18n/routing.ts';
import type { ThemeId } from '../id.ts';
import { idFields } from '../id-fields.ts';
import { assertMayCoordinate } from '../organisations/policy.ts';
import { placeOf } from '../place-of.ts';
import { LONGEST_SEARCH } from './schema.ts';
import { isStopWord } from './words/language.ts';

/** Fewer visitors than this might be one person and their family. */
export const FEWEST_VISITORS = 5;

const MOST_VISITORS = 100; // that are told apart; from then on it is "100 or more"
const MOST_WORDS = 6; // of one search
const MOST_HIDDEN = 20_000; // words of a week below the limit: a flood of invented ones ends here
const KEPT_WEEKS = 26; // half a year shows what comes and goes
const MARK = 2; // bytes: 65 000 visitors, so that a mark points to nobody even for whoever has the key
const HASH = 16; // bytes
const ALL_THEMES = '';

// Small letters only: no figures, no addresses, and nothing that is written like a name.
const WORD = /^\p{Ll}{3,30}$/u;
const AROUND = /^["'”’(]+|["'”’).,!?:;]+$/gu;

type Search = {
  text: string;
  locale: Locale;
  themeId?: ThemeId | null;
  /** The header of the request, from which the place of a visitor is read; it is not kept. */
  forwardedFor: string | null;
};

/** Counts words of a search that found nothing. One is stored once five visitors used it in a week. */
export async function noteUnfound(
  actor: Actor,
  { text, locale, themeId, forwardedFor }: Search,
): Promise<void> {
  const words = countedWords(text, locale);
  if (words.length === 0) return;
  const week = weekOf(clock.now());
  const place = placeOf(forwardedFor);
  await withActor(actor, async (tx) => {
    await closeWeeks(tx, week);
    for (const word of words) await note(tx, { week, themeId: themeId ?? ALL_THEMES, word, place });
  });
}

/** A word that was looked for in vain; without a theme in all of them. */
export type Unfound = { week: Date; themeId: ThemeId | null; word: string; visitors: number };

/** What was looked for in vain in the member's themes, newest week first. @throws DomainError not_allowed */
export function unfoundWords(actor: Member): Promise<Unfound[]> {
  assertMayCoordinate(actor);
  return reading(actor, async (tx) => {
    const rows = await tx.unfoundWord.findMany({
      where: { word: { not: null }, themeId: { in: [ALL_THEMES, ...actor.themeIds] } },
      orderBy: [{ week: 'desc' }, { visitors: 'desc' }, { word: 'asc' }],
      select: { week: true, themeId: true, word: true, visitors: true },
    });
    return rows.map((row) => ({
      ...row,
      themeId: row.themeId === ALL_THEMES ? null : idFields.theme.parse(row.themeId),
      word: row.word ?? '',
    }));
  });
}

function countedWords(text: string, locale: Locale): string[] {
  const written = text.slice(0, LONGEST_SEARCH).toWellFormed().normalize('NFC').split(/\s+/u);
  const words = written
    .map((word) => word.replace(AROUND, ''))
    .filter((word) => WORD.test(word) && !isStopWord(word, locale));
  // In one order, so that two searches never wait for each other.
  return [...new Set(words)].slice(0, MOST_WORDS).sort();
}

/** The Monday of a moment's week in Finland. */
function weekOf(moment: Date): Date {
  const day = finnishDay(moment);
  return new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * DAY);
}

// When a week is over nobody is told apart any more, and what stayed below the limit is gone.
async function closeWeeks(tx: Tx, week: Date): Promise<void> {
  const tooOld = new Date(week.getTime() - KEPT_WEEKS * 7 * DAY);
  const before = { week: { lt: week } };
  await tx.unfoundWord.deleteMany({
    where: { OR: [{ ...before, word: null }, { week: { lt: tooOld } }] },
  });
  await tx.unfoundWord.updateMany({
    where: { ...before, NOT: { marks: new Uint8Array() } },
    data: { marks: new Uint8Array() },
  });
}

type Use = { week: Date; themeId: string; word: string; place: string };

async function note(tx: Tx, { week, themeId, word, place }: Use): Promise<void> {
  const about = [week.toISOString(), themeId, word];
  const wordHash = keyed(HASH, 'word', ...about);
  const key = { week, themeId, wordHash };
  const [full] = await tx.$queryRaw<{ full: boolean }[]>`
    SELECT count(*) = ${MOST_HIDDEN} AS full FROM (
      SELECT FROM unfound_words WHERE week = ${week}::date AND word IS NULL LIMIT ${MOST_HIDDEN}
    ) AS hidden`;
  if (!full?.full)
    await tx.unfoundWord.createMany({
      data: [{ ...key, marks: new Uint8Array() }],
      skipDuplicates: true,
    });
  const [row] = await tx.$queryRaw<{ marks: Uint8Array }[]>`
    SELECT marks FROM unfound_words
    WHERE week = ${week}::date AND theme_id = ${themeId} AND word_hash = ${wordHash} FOR UPDATE`;
  if (!row) return;
  const marks = marksIn(row.marks);
  const mark = Buffer.from(keyed(MARK, 'visitor', ...about, place)).toString('hex');
  if (marks.has(mark) || marks.size >= MOST_VISITORS) return;
  marks.add(mark);
  await tx.unfoundWord.update({
    where: { week_themeId_wordHash: key },
    data: {
      marks: Uint8Array.from(Buffer.from([...marks].join(''), 'hex')),
      visitors: marks.size,
      word: marks.size >= FEWEST_VISITORS ? word : null,
    },
  });
}

function marksIn(bytes: Uint8Array): Set<string> {
  const hex = Buffer.from(bytes).toString('hex');
  return new Set(hex.match(new RegExp(`.{${MARK * 2}}`, 'g')) ?? []);
}

// The key is not in the database: whoever has only that can neither guess a word nor a visitor.
function keyed(bytes: number, ...parts: string[]) {
  const digest = createHmac('sha256', env().authSecret)
    .update(JSON.stringify(['unfound', ...parts]))
    .digest();
  return Uint8Array.from(digest.subarray(0, bytes)) as Uint8Array<ArrayBuffer>;
}
