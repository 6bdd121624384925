import type { Asker, Visitor } from '../actor.ts';
import { env } from '../env.ts';
import { type Locale, pathFor } from '../i18n/routing.ts';
import type { KeyId, QuestionId } from '../id.ts';
import { heldBy, holdsMore } from '../keys/held-questions.ts';
import { markOf } from '../keys/mark.ts';
import { saidNow, type ThreadDeed } from './said-now.ts';

/** Where whoever opens a key goes: to what it holds, or straight to the one question. */
export async function ownHome(actor: Visitor, locale: Locale, keyId: KeyId): Promise<string> {
  const held = await heldBy(actor, keyId);
  return pathFor(locale, held.length === 1 ? 'thread' : 'mine');
}

/** The address of one of several questions that are open here. */
export function threadAmong(locale: Locale, questionId: QuestionId): string {
  return `${pathFor(locale, 'thread')}?which=${markOf(questionId)}`;
}

/**
 * Where an asker's own question stands, saying once what they did, at the place `id`. Only where their key holds
 * more does it name which one.
 */
export async function ownThread(
  locale: Locale,
  asker: Asker,
  said?: { deed: ThreadDeed; id: string },
): Promise<string> {
  const query = [
    ...(said ? [`done=${saidNow(said.deed)}`] : []),
    ...((await holdsMore(asker)) ? [`which=${markOf(asker.questionId)}`] : []),
  ].join('&');
  return `${pathFor(locale, 'thread')}${query && `?${query}`}${said ? `#${said.id}` : ''}`;
}

/** The whole address of the page on which a key code is used. */
export function returnAddress(locale: Locale): string {
  return new URL(pathFor(locale, 'myQuestion'), env().publicUrl).href;
}
