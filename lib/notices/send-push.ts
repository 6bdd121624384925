import webPush from 'web-push';
import { DAY } from '../clock.ts';
import type { Locale } from '../i18n/routing.ts';
import { logFailure } from '../log.ts';
import { noticeTexts } from './notice-texts.ts';
import { isPushService } from './push-services.ts';
import type { Subscription } from './schema.ts';
import { vapid } from './vapid.ts';

const KEPT = (3 * DAY) / 1000; // seconds: how long a push service keeps it for a device that is off
const PATIENCE_MS = 10_000;
const GONE = [404, 410]; // RFC 8030: the subscription has ended

/** Sends a notice to a browser, encrypted for it alone; public/sw.js shows it. */
export async function sendPush(
  subscription: Subscription,
  locale: Locale,
): Promise<'told' | 'failed' | 'gone'> {
  const vapidDetails = vapid();
  if (!vapidDetails || !isPushService(subscription.endpoint)) return 'gone';
  const { subject, short, path } = await noticeTexts(locale);
  const payload = JSON.stringify({ title: subject, body: short, path });
  try {
    const request = webPush.generateRequestDetails(subscription, payload, {
      vapidDetails,
      TTL: KEPT,
      topic: 'notice', // a newer one takes the place of one that has not arrived
    });
    const answer = await fetch(request.endpoint, {
      method: request.method,
      headers: Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      body: new Uint8Array(request.body),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (GONE.includes(answer.status)) return 'gone';
    return answer.ok ? 'told' : 'failed';
  } catch (error) {
    logFailure('notice push', error);
    return 'failed';
  }
}
