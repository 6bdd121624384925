import type { EventKind } from '../events/event-kinds.ts';
import type { MessageKey } from '../i18n/translations.ts';
import { CAPABILITIES } from '../members/stages.ts';
import { DECLINE_REASONS } from '../questions/schema.ts';
import { RISK_NAMES } from '../risk-levels.ts';
import { EVENT_KINDS } from './event-kinds.ts';

type Key = MessageKey<null>;

const WORDED: Record<NonNullable<EventKind['reason']>, (code: string) => Key | null> = {
  risk: (code) => `events.risk.${RISK_NAMES[Number(code)] ?? 'none'}` as const,
  decline: (code) => {
    const reason = DECLINE_REASONS.find((one) => one === code);
    return reason ? `reasons.${reason}` : null;
  },
  capability: (code) => {
    const capability = CAPABILITIES.find((one) => one === code);
    return capability ? `deskStages.capabilities.${capability}` : null;
  },
};

/** The text that says why something happened; null where the reason is none, or none for readers. */
export function reasonKey({ kind, reason }: { kind: string; reason: string | null }): Key | null {
  const worded = EVENT_KINDS[kind]?.reason;
  return worded && reason !== null ? WORDED[worded](reason) : null;
}
