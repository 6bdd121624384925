import { isIPv6 } from 'node:net';

// A subscriber's network: whoever has one address of it has all of them.
const NETWORK_BITS = 56;
const BITS_PER_DIGIT = 4;
const MAPPED = /^::ffff:(?=\d+\.)/i; // an IPv4 address as a socket for both kinds gives it

/**
 * The place that requests are counted for: an IPv4 address, or the network of an IPv6 one. The last forwarded
 * address counts, which our proxy saw; those before it are whatever the visitor wrote.
 */
export function placeOf(forwardedFor: string | null): string {
  const address = (forwardedFor?.split(',').at(-1) ?? '').trim().replace(MAPPED, '');
  return isIPv6(address) ? networkOf(address) : address;
}

function networkOf(address: string): string {
  const [front = [], back = []] = address
    .split('::')
    .map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
  return [...front, ...zeros, ...back]
    .map((group) => group.padStart(4, '0').toLowerCase())
    .join('')
    .slice(0, NETWORK_BITS / BITS_PER_DIGIT);
}
