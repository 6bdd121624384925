import type { IncomingMessage } from 'node:http';
import { FORM_BOUNDS } from '../web/form-state.ts';
import { formFault } from './form-fault.ts';

// What is refused is read on for a while, as a browser hears nothing before it has sent all; then the line is cut.
const MOST_READ = 32 * FORM_BOUNDS.bytes; // 16 MB

/**
 * Waits until all that a request sends has come, and looks whether it is a form that we take: null when it is.
 * Nobody works on half of one; one that is too large is refused at once, and nothing of it is kept.
 */
export function wholeBody(request: IncomingMessage): Promise<400 | 413 | null> {
  const announced = Number(request.headers['content-length'] ?? 0);
  const pass = request.push.bind(request);
  const chunks: Buffer[] = [];
  let bytes = 0;
  let refused = false;
  return new Promise((resolve) => {
    const refuse = () => {
      refused = true;
      chunks.length = 0;
      resolve(413);
      request.resume(); // or Node would read the rest by itself, however much it is
    };
    if (announced > FORM_BOUNDS.bytes) refuse();
    // Node hands over what comes this way. A request has no other door that stays open for those behind us.
    request.push = (chunk: Buffer | null) => {
      if (chunk !== null) {
        bytes += chunk.length;
        if (bytes > FORM_BOUNDS.bytes && !refused) refuse();
        if (bytes > MOST_READ) request.destroy();
        if (!refused) chunks.push(chunk);
        return true;
      }
      const body = Buffer.concat(chunks);
      resolve(formFault(request.headers['content-type'] ?? '', body));
      if (body.length > 0) pass(body);
      return pass(null);
    };
  });
}
