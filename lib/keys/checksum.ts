/** Doubling in GF(32) modulo x^5 + x^2 + 1, where 2 generates all 31 non-zero elements. */
function double(value: number): number {
  return value < 16 ? value << 1 : (value << 1) ^ 0b100101;
}

/** The sum of digit × 2^place in GF(32): one wrong digit, or two exchanged, change it (31 places). */
function weigh(digits: readonly number[]): number {
  return digits.reduce((sum, digit) => double(sum) ^ digit, 0);
}

/** The digit (0 to 31) that, put last, makes the whole weigh zero. */
export function checkDigit(digits: readonly number[]): number {
  return double(weigh(digits));
}

/** Whether digits with their check digit last are unharmed. */
export function isIntact(digits: readonly number[]): boolean {
  return weigh(digits) === 0;
}
