import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ReactElement } from 'react';

type Static = typeof import('react-dom/static');

// From Node, not the bundle for server components, which this renderer is no part of.
const { prerenderToNodeStream }: Static = createRequire(join(process.cwd(), 'package.json'))(
  'react-dom/static',
);

/** A document as HTML, by React's static renderer: components may wait for data; a failure throws. */
export async function documentHtml(document: ReactElement): Promise<Buffer> {
  // The failure comes back as this promise's; unasked, React would write all of it to the log too.
  const onError = () => undefined;
  const { prelude } = await prerenderToNodeStream(document, { onError });
  // Put together here: the consumers of node:stream go a long way round, by a Blob.
  const chunks: Uint8Array[] = [];
  for await (const chunk of prelude) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
