import { VISITOR } from '#lib/actor.ts';
import { expectedWaits } from '#lib/asking/expected-wait.ts';
import { withActor } from '#lib/db/client.ts';
import { promisedDate } from '#lib/i18n/promised-date.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { asId } from '../support/as-id.ts';
import { readMessages } from '../support/messages.ts';

/**
 * What the form for asking says of a theme's wait now: the usual, or longer where much has been asked. A
 * test takes a theme in which no other journey asks.
 */
export async function waitText(locale: Locale, theme: string): Promise<string> {
  const [wait] = await withActor(VISITOR, (tx) => expectedWaits(tx, asId(theme)));
  const text = readMessages(locale).get(`ask.theme.${wait?.longer ? 'longer' : 'usual'}`);
  if (!wait || !text) throw new Error(`Nothing is said of ${theme}.`);
  return text.replace('{date}', promisedDate(locale, wait.promisedOn));
}
