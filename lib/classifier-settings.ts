import { isIP } from 'node:net';
import { z } from 'zod';
import { numberSetting } from './number-setting.ts';

/** An operator's own classifier of risk: where it answers, and what follows from what it says. */
export type ClassifierSetting = {
  url: URL;
  mode: 'shadow' | 'raise';
  timeoutMs: number;
  token: string | null; // a secret
};

// Nobody waits for it; but what takes longer than that for one letter will not keep up with many.
const TIMEOUT = { usual: 2_000, least: 100, most: 30_000 } as const;

const PRIVATE_NAME = /^[^.]+$|\.(local|lan|internal|home\.arpa|localhost)$/;
const PRIVATE_ADDRESS =
  /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|::1$|f[cd]|fe[89ab])/;

/** Whether an address is of this machine or of a network of one's own: there a text may go unencrypted. */
function isPrivate(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) ? PRIVATE_ADDRESS.test(host) : PRIVATE_NAME.test(host);
}

const addressOf = (text: string) => (URL.canParse(text) ? new URL(text) : null);

/** The settings of the classifier, each with the sentence that says what is wrong with it. */
export const CLASSIFIER_SETTINGS = {
  RISK_CLASSIFIER_URL: z
    .string()
    .refine(
      (text) => /^https?:$/.test(addressOf(text)?.protocol ?? ''),
      'RISK_CLASSIFIER_URL is not an http:// or https:// address.',
    )
    .refine(
      (text) => !addressOf(text)?.username && !addressOf(text)?.password,
      'RISK_CLASSIFIER_URL holds a name or a password, which RISK_CLASSIFIER_TOKEN is for.',
    )
    .refine((text) => {
      const url = addressOf(text);
      return url?.protocol !== 'http:' || isPrivate(url.hostname);
    }, 'RISK_CLASSIFIER_URL must begin with https:// unless it is of this machine or a private network.')
    .optional(),
  RISK_CLASSIFIER_MODE: z
    .enum(['shadow', 'raise'], 'RISK_CLASSIFIER_MODE is neither shadow nor raise.')
    .default('shadow'),
  RISK_CLASSIFIER_TIMEOUT: numberSetting('RISK_CLASSIFIER_TIMEOUT', 'milliseconds', TIMEOUT),
  RISK_CLASSIFIER_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'RISK_CLASSIFIER_TOKEN holds what no header may hold.')
    .optional(),
};

type Said = z.infer<z.ZodObject<typeof CLASSIFIER_SETTINGS>>;

/** The classifier as it is set; null where none is. */
export function classifierOf(said: Said): ClassifierSetting | null {
  if (!said.RISK_CLASSIFIER_URL) return null;
  return {
    url: new URL(said.RISK_CLASSIFIER_URL),
    mode: said.RISK_CLASSIFIER_MODE,
    timeoutMs: said.RISK_CLASSIFIER_TIMEOUT,
    token: said.RISK_CLASSIFIER_TOKEN ?? null,
  };
}
