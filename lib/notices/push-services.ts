import { env } from '../env.ts';

// The push services there are: without this list anybody could make our server call any machine.
const SERVICES = [
  /^fcm\.googleapis\.com$/, // Chrome, Android and most others
  /^([\w-]+\.)*push\.services\.mozilla\.com$/, // Firefox
  /^([\w-]+\.)*push\.apple\.com$/, // Safari
  /^([\w-]+\.)*notify\.windows\.com$/, // Edge
];

/** Whether an address belongs to a browser's push service; in a demo also to this machine. */
export function isPushService(endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, hostname, port, username } = new URL(endpoint);
  if (env().demo && hostname === 'localhost') return true;
  const plain = protocol === 'https:' && port === '' && username === '';
  return plain && SERVICES.some((service) => service.test(hostname));
}
