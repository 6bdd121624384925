import { FORM_BOUNDS } from '../web/form-state.ts';

/**
 * What is wrong with a form that was sent, before anybody takes it apart: 413 for more fields than any of ours
 * has, or one far longer; 400 for one that broke off on the way. Null when nothing is.
 */
export function formFault(contentType: string, body: Buffer): 400 | 413 | null {
  const [kind = ''] = contentType.toLowerCase().split(';', 1);
  if (kind.trim() === 'application/x-www-form-urlencoded') {
    return faultOfFields(body, Buffer.from('&'), FORM_BOUNDS.fields - 1);
  }
  if (kind.trim() !== 'multipart/form-data') return null;
  const [, quoted, plain] = BOUNDARY.exec(contentType) ?? [];
  const delimiter = Buffer.from(`--${quoted ?? plain}`, 'latin1');
  const last = body.lastIndexOf(delimiter);
  const isWhole =
    last >= 0 &&
    body
      .subarray(last + delimiter.length)
      .toString()
      .startsWith('--');
  if ((!quoted && !plain) || !isWhole) return 400;
  return faultOfFields(body, delimiter, FORM_BOUNDS.fields + 1);
}

const BOUNDARY = /;\s*boundary=(?:"([^"]{1,70})"|([^\s";]{1,70}))/i;

function faultOfFields(body: Buffer, between: Buffer, most: number): 413 | null {
  let from = 0;
  for (let seen = 0; seen <= most; seen += 1) {
    const at = body.indexOf(between, from);
    if ((at < 0 ? body.length : at) - from > FORM_BOUNDS.fieldBytes) return 413;
    if (at < 0) return null;
    from = at + between.length;
  }
  return 413;
}
