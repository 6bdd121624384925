import type { EventKind } from '../events/event-kinds.ts';
import { RISK_NAMES } from '../risk-levels.ts';
import { EVENT_KINDS } from './event-kinds.ts';

// messages: events.risk.*, reasons.*

const WORDED: Record<NonNullable<EventKind['reason']>, (code: string) => string> = {
  risk: (code) => `events.risk.${RISK_NAMES[Number(code)] ?? 'none'}`,
  decline: (code) => `reasons.${code}`,
};

/** The text that says why something happened; null where the reason is none, or none for readers. */
export function reasonKey({
  kind,
  reason,
}: {
  kind: string;
  reason: string | null;
}): string | null {
  const worded = EVENT_KINDS[kind]?.reason;
  return worded && reason !== null ? WORDED[worded](reason) : null;
}
