import { createECDH } from 'node:crypto';
import { env } from '../env.ts';

const CURVE = 'prime256v1'; // RFC 8292

/** By what push services know this installation; null where it has no key and offers no push. */
export type Vapid = { publicKey: string; privateKey: string; subject: string };

/** The key pair of the settings, both halves in the form that browsers and push services take. */
export function vapid(): Vapid | null {
  const { vapidPrivateKey, contactEmail, publicUrl } = env();
  if (!vapidPrivateKey) return null;
  const pair = createECDH(CURVE);
  pair.setPrivateKey(vapidPrivateKey);
  return {
    publicKey: pair.getPublicKey().toString('base64url'),
    privateKey: vapidPrivateKey.toString('base64url'),
    // Whom the operator of a push service may write to when we trouble them.
    subject: `mailto:${contactEmail ?? `postmaster@${publicUrl.hostname}`}`,
  };
}
