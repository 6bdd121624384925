import { z } from 'zod';
import type { Visitor } from '../actor.ts';
import { clock, DAY } from '../clock.ts';
import { withActor } from '../db/client.ts';
import { env } from '../env.ts';
import { type Locale, pathFor } from '../i18n/routing.ts';
import { openToken, sealToken } from '../sealing/token.ts';
import { masterKeys } from '../sealing/vault.ts';
import { forgetWay } from './forget-way.ts';

const PURPOSE = 'stop notices';
const GOOD_FOR = 365 * DAY; // longer than any address is kept (lib/periods.ts)

const stopSchema = z.object({ channelId: z.string() });

/** Where whoever gets a notice ends them without a key. The link tells nothing and can do nothing else. */
export function stopLink(channelId: string, locale: Locale): string {
  const until = new Date(clock.now().getTime() + GOOD_FOR);
  const stop: z.infer<typeof stopSchema> = { channelId };
  const url = new URL(pathFor(locale, 'stopNotices'), env().publicUrl);
  url.searchParams.set('t', sealToken(masterKeys(), PURPOSE, stop, until));
  return url.href;
}

/** Forgets the address a link was sent to, with whatever its key opens. Used again or too late, it does nothing and tells nothing. */
export async function stopNotices(actor: Visitor, token: string): Promise<void> {
  const stop = stopSchema.safeParse(openToken(masterKeys(), PURPOSE, token, clock.now()));
  if (!stop.success) return;
  const { channelId } = stop.data;
  await withActor(actor, (tx) => forgetWay(tx, channelId));
}
