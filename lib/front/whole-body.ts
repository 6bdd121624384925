import type { IncomingMessage } from 'node:http';
import { FORM_BOUNDS } from '../web/form-state.ts';
import { formFault } from './form-fault.ts';

/**
 * Waits until all that a request sends has come, and looks whether it is a form that we take: null when it is.
 * Nobody works on half of one, and of one that is too large nothing is kept.
 */
export function wholeBody(request: IncomingMessage): Promise<400 | 413 | null> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > FORM_BOUNDS.bytes) return Promise.resolve(413);
  const pass = request.push.bind(request);
  const chunks: Buffer[] = [];
  let bytes = 0;
  return new Promise((resolve) => {
    // Node hands over what comes this way. A request has no other door that stays open for those behind us.
    request.push = (chunk: Buffer | null) => {
      if (chunk !== null) {
        bytes += chunk.length;
        if (bytes <= FORM_BOUNDS.bytes) chunks.push(chunk);
        else resolve(413);
        return true;
      }
      const body = Buffer.concat(bytes > FORM_BOUNDS.bytes ? [] : chunks);
      resolve(formFault(request.headers['content-type'] ?? '', body));
      if (body.length > 0) pass(body);
      return pass(null);
    };
  });
}
