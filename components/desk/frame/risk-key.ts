import { RISK_NAMES } from '#lib/risk-levels.ts';

export function riskKey(risk: number): (typeof RISK_NAMES)[number] {
  return RISK_NAMES[risk] ?? 'none';
}
