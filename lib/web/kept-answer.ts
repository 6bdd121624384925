import { makeFromKept } from '../kept/reads.ts';
import { type FinishedPage, keepPage } from './kept-pages.ts';
import { NEVER_KEPT } from './never-kept.ts';
import { troubleResponse } from './trouble-status.ts';

type Asked = { nextUrl: URL; headers: Headers };

/**
 * A route whose answer is the same for everybody, kept until what it was made from changes. A query with more
 * than `choices`, or no page, is not kept: nobody can fill the memory with addresses of their own.
 */
export function keptRoute<Context>(
  make: (request: Asked, context: Context) => Promise<FinishedPage>,
  choices: readonly string[] = [],
) {
  return async (request: Asked, context: Context): Promise<Response> => {
    const { pathname, search, searchParams } = request.nextUrl;
    const known = [...searchParams.keys()].every((name) => choices.includes(name));
    const answer = await makeFromKept(
      () => make(request, context),
      (finished, making) => {
        if (known && finished.status === 200) keepPage(pathname + search, finished, making);
      },
    );
    const { status, headers } = answer;
    // What somebody asks for in words of their own stays in no cache on the way either.
    const kept = known ? headers : { ...headers, ...NEVER_KEPT };
    return new Response(new Uint8Array(answer.body), { status, headers: kept });
  };
}

/** The same for a route that makes a Response for programs; what fails there is said in the status. */
export function keptResponse<Context>(
  make: (request: Asked, context: Context) => Promise<Response>,
) {
  return keptRoute<Context>(async (request, context) => {
    const response = await make(request, context).catch(troubleResponse);
    const body = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: Object.fromEntries(response.headers), body };
  });
}
