import { HOUR, MINUTE } from '../clock.ts';
import type { Locale } from './routing.ts';

const HOURS: Record<Locale, string> = { fi: 't', sv: 'h', en: 'h' };

/** How long something has waited, in milliseconds, as people say it: "11 min", "7 t 11 min", "7 t". */
export function waited(locale: Locale, passed: number): string {
  const hours = Math.floor(Math.max(0, passed) / HOUR);
  const minutes = Math.floor((Math.max(0, passed) % HOUR) / MINUTE);
  const parts = [hours > 0 && `${hours} ${HOURS[locale]}`, minutes > 0 && `${minutes} min`];
  return parts.filter(Boolean).join(' ') || '0 min';
}
