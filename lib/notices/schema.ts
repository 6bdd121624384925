import { domainToASCII, domainToUnicode } from 'node:url';
import { z } from 'zod';

/** Where an asker can hear that there is something to read. */
export const CHANNEL_KINDS = ['email', 'push'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** The pages on which notices are chosen; the form leads back to the one it stands on. */
export const NOTICE_PAGES = ['key', 'thread'] as const;
export type NoticePage = (typeof NOTICE_PAGES)[number];
const page = z.enum(NOTICE_PAGES).catch('thread'); // also where the version before named a page otherwise

const EMAIL_LENGTH = 254; // the longest address that mail can carry

const AROUND = /^[\s<]+|[\s>.,;]+$/gu; // what comes along when an address is copied

/** An address of mail as people write it; that of a site in letters, whichever way a browser sent it. */
const email = z
  .string('missing')
  .transform((typed) => typed.replace(AROUND, '').normalize('NFC'))
  .pipe(
    z
      .string()
      .min(1, 'missing')
      .max(EMAIL_LENGTH, 'wrong')
      .regex(z.regexes.unicodeEmail, 'wrong')
      .refine((address) => SITE.test(domainToASCII(siteOf(address))), 'wrong'),
  )
  .transform((address) => {
    const site = siteOf(address);
    return address.slice(0, -site.length) + domainToUnicode(domainToASCII(site));
  });

const SITE = /^[a-z0-9.-]+\.[a-z][a-z0-9-]+$/;
const siteOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);

export const emailNoticeSchema = z.object({
  page,
  email,
  asTyped: z.string().optional(), // an address that was asked about, and is meant as it is
});

/** A browser's own address for push messages, as PushSubscription.toJSON() writes it. */
export const subscriptionSchema = z.object({
  endpoint: z.url().max(1000),
  keys: z.object({
    p256dh: z.string().regex(/^[\w-]{86,88}=*$/),
    auth: z.string().regex(/^[\w-]{22,24}=*$/),
  }),
});
export type Subscription = z.output<typeof subscriptionSchema>;

export const pushNoticeSchema = z.object({
  page,
  subscription: z
    .string()
    .max(2000)
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'missing' });
        return z.NEVER;
      }
    })
    .pipe(subscriptionSchema),
});

export const stopSchema = z.object({ t: z.string() });

export const removeNoticeSchema = z.object({ page, channelId: z.string() });
