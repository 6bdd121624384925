import { z } from 'zod';
import type { Asker } from '../actor.ts';
import { giveCookie, readCookie, takeCookie } from '../auth/cookie.ts';
import { clock, HOUR, MINUTE } from '../clock.ts';
import { DomainError } from '../errors.ts';
import { idFields } from '../id-fields.ts';
import { openToken, sealToken } from '../sealing/token.ts';
import { masterKeys } from '../sealing/vault.ts';

const IDLE_MINUTES = 30; // long enough to write a follow-up, short on a shared computer
const LONGEST = 4 * HOUR; // however busy: nobody leaves a thread open for a day
const PURPOSE = 'asker session';

const sessionSchema = z.object({
  questionId: idFields.question,
  code: z.string().nullable(), // only between asking and "I have saved my key"
  since: z.number(), // when it was opened, in milliseconds
});
type AskerSession = z.infer<typeof sessionSchema>;

/** Opens the thread in this browser for half an hour. The cookie's content is sealed. */
export async function startAskerSession(
  opened: Pick<AskerSession, 'questionId' | 'code'> & Partial<AskerSession>,
): Promise<void> {
  const now = clock.now().getTime();
  const session: AskerSession = { since: now, ...opened };
  const expires = new Date(Math.min(now + IDLE_MINUTES * MINUTE, session.since + LONGEST));
  const token = sealToken(masterKeys(), PURPOSE, session, expires);
  await giveCookie('asker', token, IDLE_MINUTES * 60);
}

/** The asker session of this request, or null. */
export async function askerSession(): Promise<AskerSession | null> {
  const token = await readCookie('asker');
  if (!token) return null;
  const parsed = sessionSchema.safeParse(openToken(masterKeys(), PURPOSE, token, clock.now()));
  return parsed.success ? parsed.data : null;
}

/** Who acts in an asker's form; using it keeps the session open. @throws DomainError closed_here */
export async function currentAsker(): Promise<Asker> {
  // The code has been seen by whoever does something in the thread: it is carried no further.
  return asker({ code: null });
}

/** The same for what can be done while the code is still on the screen. @throws DomainError closed_here */
export async function askerWithCode(): Promise<Asker> {
  return asker({});
}

async function asker(change: { code?: null }): Promise<Asker> {
  const session = await askerSession();
  if (!session) throw new DomainError('closed_here');
  await startAskerSession({ ...session, ...change });
  return { kind: 'asker', questionId: session.questionId };
}

/** Forgets the question in this browser. */
export async function endAskerSession(): Promise<void> {
  await takeCookie('asker');
}
