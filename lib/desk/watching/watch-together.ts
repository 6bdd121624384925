import { setImmediate } from 'node:timers/promises';
import type { Member } from '../../actor.ts';
import { listen } from '../../db/channel.ts';
import type { QuestionId } from '../../id.ts';
import { idFields } from '../../id-fields.ts';
import { logFailure } from '../../log.ts';
import type { DeskNews } from '../desk-news.ts';
import type { Heard } from '../unseen.ts';
import { newsAmong, readHeard } from './shared-news.ts';

const GATHERED_MS = 1_000; // what happens within a second is one change to somebody who watches
const READ_AT_ONCE = 200; // questions a statement
const DECIDED_AT_ONCE = 25; // desks, some milliseconds of work: then others have a turn

type Watcher = { actor: Member; tell: (news: DeskNews[]) => void; heard: Heard };

// All desks that stand open in this process look once, however many they are.
const watchers = new Set<Watcher>();
let stopListening: (() => void) | undefined;
let timer: NodeJS.Timeout | undefined;

/** Tells a member what others do that is news to them; nothing in particular where some may be lost. Answers how to stop. */
export function watchTogether(actor: Member, tell: (news: DeskNews[]) => void): () => void {
  const watcher = { actor, tell, heard: nothing() };
  watchers.add(watcher);
  stopListening ??= listen({
    onMessage: ({ kind, ids: [questionId = '', memberId] }) => {
      if (kind === 'purge' || kind === 'session') return;
      hear(kind, idFields.question.parse(questionId), memberId);
    },
    onGap: () => {
      for (const one of watchers) one.tell([]);
    },
  });
  return () => {
    watchers.delete(watcher);
    if (watchers.size > 0) return;
    stopListening?.();
    stopListening = undefined;
    clearTimeout(timer);
    timer = undefined;
  };
}

const nothing = (): Heard => ({ question: [], note: [] });

function hear(kind: keyof Heard, questionId: QuestionId, by: string | undefined): void {
  for (const { actor, heard } of watchers) if (actor.id !== by) heard[kind].push(questionId);
  timer ??= setTimeout(look, GATHERED_MS);
}

function look(): void {
  timer = undefined;
  const looking = [...watchers].flatMap((watcher) => {
    const { heard } = watcher;
    watcher.heard = nothing();
    return heard.question.length + heard.note.length > 0 ? [{ watcher, heard }] : [];
  });
  lookFor(looking).catch((error) => logFailure('watch desk', error));
}

async function lookFor(looking: { watcher: Watcher; heard: Heard }[]): Promise<void> {
  const ids = new Set(looking.flatMap(({ heard }) => [...heard.question, ...heard.note]));
  const read = await readAll([...ids]);
  for (const [index, { watcher, heard }] of looking.entries()) {
    if (index % DECIDED_AT_ONCE === DECIDED_AT_ONCE - 1) await setImmediate();
    try {
      const news = newsAmong(read, watcher.actor, heard);
      if (news.length > 0 && watchers.has(watcher)) watcher.tell(news);
    } catch (error) {
      logFailure('watch desk', error); // of one: the others hear theirs
    }
  }
}

async function readAll(ids: QuestionId[]): ReturnType<typeof readHeard> {
  const parts: Awaited<ReturnType<typeof readHeard>>[] = [];
  for (let from = 0; from < ids.length; from += READ_AT_ONCE) {
    parts.push(await readHeard(ids.slice(from, from + READ_AT_ONCE)));
  }
  return new Map(parts.flatMap((part) => [...part]));
}
