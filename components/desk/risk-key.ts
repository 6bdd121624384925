const KEYS = ['none', 'concern', 'serious', 'acute'] as const;

/** The name by which the texts know a level of risk. */
export function riskKey(risk: number): (typeof KEYS)[number] {
  return KEYS[risk] ?? 'none';
}
