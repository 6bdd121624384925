import type { IncomingMessage } from 'node:http';
import { FORM_BOUNDS } from '../web/form-state.ts';
import { formFault } from './form-fault.ts';

const MOST_READ = 32 * FORM_BOUNDS.bytes; // 16 MB: a browser hears nothing before it has sent all

const LARGE = 64 * 1024; // bytes that hardly any form of ours is longer than

/**
 * Waits until all that a request sends has come, and looks whether it is a form that we take: null when it is.
 * Nobody works on half of one; one that is too large is refused at once, and nothing of it is kept. One that is
 * large is asked for once; whoever has no room left for another is a flood, and nothing more of it is read.
 */
export function wholeBody(
  request: IncomingMessage,
  hasRoom: () => boolean,
): Promise<400 | 413 | 'flood' | null> {
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
    let counted = false;
    const floods = (size: number) => {
      if (size <= LARGE || counted) return false;
      counted = true;
      return !hasRoom();
    };
    if (floods(announced)) return resolve('flood');
    if (announced > FORM_BOUNDS.bytes) refuse();
    // Node hands over what comes this way. A request has no other door that stays open for those behind us.
    request.push = (chunk: Buffer | null) => {
      if (chunk !== null) {
        bytes += chunk.length;
        if (floods(bytes)) {
          refused = true;
          resolve('flood');
        }
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
