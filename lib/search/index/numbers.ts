const MORE = 0x80; // another byte follows
const BITS = 7;

/** Growing numbers in few bytes: the steps between them, seven bits a byte. */
export function packNumbers(growing: Iterable<number>): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let last = 0;
  for (const number of growing) {
    let step = number - last;
    last = number;
    for (; step >= MORE; step >>>= BITS) bytes.push((step & (MORE - 1)) | MORE);
    bytes.push(step);
  }
  return Uint8Array.from(bytes);
}

/** The numbers again. */
export function unpackNumbers(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let last = 0;
  let step = 0;
  let shift = 0;
  for (const byte of bytes) {
    step |= (byte & (MORE - 1)) << shift;
    shift += BITS;
    if (byte & MORE) continue;
    last += step;
    numbers.push(last);
    step = 0;
    shift = 0;
  }
  return numbers;
}
