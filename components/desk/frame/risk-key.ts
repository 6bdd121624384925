import { RISK_NAMES } from '#lib/risk-levels.ts';

/** The name by which the texts know a level of risk. */
export function riskKey(risk: number): (typeof RISK_NAMES)[number] {
  return RISK_NAMES[risk] ?? 'none';
}
