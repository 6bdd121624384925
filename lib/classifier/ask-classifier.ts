import { type ClientRequest, type IncomingMessage, request as plain } from 'node:http';
import { request as encrypted } from 'node:https';
import { z } from 'zod';
import type { ClassifierSetting } from '../classifier-settings.ts';

// Twice the longest question, if each of its characters took four bytes: a body is never larger.
const MOST_ASKED = 64 * 1024; // bytes
const MOST_ANSWERED = 4 * 1024; // bytes, for three numbers

const answerSchema = z
  .object({
    level: z.literal([0, 1, 2]),
    from: z.int().min(0).optional(),
    to: z.int().min(1).optional(),
  })
  .refine(({ from, to }) => (from === undefined) === (to === undefined))
  .refine(({ from = 0, to = 1 }) => from < to);

/** What the classifier says of a text: 0 to 2 as RISKS, and the passage it goes by, in characters (code points). */
export type ClassifierAnswer = z.infer<typeof answerSchema>;

type Fault = 'slow' | 'absent' | 'status' | 'redirect' | 'too_large' | 'garbage';

/** Why the classifier said nothing of use. It holds no word of the text or of the answer. */
export class ClassifierFailed extends Error {
  readonly code: Fault;

  constructor(code: Fault) {
    super('The classifier said nothing of use.');
    this.name = 'ClassifierFailed';
    this.code = code;
  }
}

/**
 * Sends the text, and nothing else, to the operator's own classifier: not by fetch(), which adds headers of its own.
 * @throws ClassifierFailed
 */
export async function askClassifier(
  { url, timeoutMs, token }: Pick<ClassifierSetting, 'url' | 'timeoutMs' | 'token'>,
  text: string,
): Promise<ClassifierAnswer> {
  const body = Buffer.from(JSON.stringify({ text }));
  if (body.length > MOST_ASKED) throw new ClassifierFailed('too_large');
  const signal = AbortSignal.timeout(timeoutMs); // for all of it, a slow drip too
  const sent = (url.protocol === 'https:' ? encrypted : plain)(url, {
    method: 'POST',
    agent: false,
    signal,
    headers: {
      'content-type': 'application/json',
      'content-length': body.length,
      accept: 'application/json',
      'user-agent': 'Rinnalla',
      ...(token && { authorization: `Bearer ${token}` }),
    },
  });
  try {
    sent.end(body);
    return within(text, answerSchema.parse(JSON.parse(await answerTo(sent))));
  } catch (error) {
    if (error instanceof ClassifierFailed) throw error;
    if (signal.aborted) throw new ClassifierFailed('slow');
    const isGarbage = error instanceof SyntaxError || error instanceof z.ZodError;
    throw new ClassifierFailed(isGarbage ? 'garbage' : 'absent');
  } finally {
    sent.destroy();
  }
}

async function answerTo(sent: ClientRequest): Promise<string> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    sent.once('response', resolve);
    sent.on('error', reject); // also the one of being destroyed at the end
  });
  const { statusCode = 0 } = answer;
  if (statusCode >= 300 && statusCode < 400) throw new ClassifierFailed('redirect');
  if (statusCode !== 200) throw new ClassifierFailed('status');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_ANSWERED) throw new ClassifierFailed('too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** A passage must stand in the text. @throws ClassifierFailed */
function within(text: string, answer: ClassifierAnswer): ClassifierAnswer {
  if (answer.to !== undefined && answer.to > [...text].length)
    throw new ClassifierFailed('garbage');
  return answer;
}
