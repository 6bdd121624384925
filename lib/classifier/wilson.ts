const Z = 1.96; // of 95 in 100

/** A share with its 95 % interval (Wilson 1927, doi:10.1080/01621459.1927.10502953): "3 / 100, 1.0–8.5 %". */
export function shareWithInterval(part: number, whole: number): string {
  if (whole === 0) return '–';
  const share = part / whole;
  const middle = share + (Z * Z) / (2 * whole);
  const reach = Z * Math.sqrt((share * (1 - share)) / whole + (Z * Z) / (4 * whole * whole));
  const percent = (value: number) => ((100 * value) / (1 + (Z * Z) / whole)).toFixed(1);
  return `${part} / ${whole}, ${percent(Math.max(0, middle - reach))}–${percent(middle + reach)} %`;
}
