import { madeOnce } from '../kept/made-once.ts';
import { KEPT_BY_OTHERS } from './headers.ts';
import { type FinishedPage, keepPage, pageFromMemory } from './kept-pages.ts';
import { NEVER_KEPT } from './never-kept.ts';
import { troubleResponse } from './trouble-status.ts';

type Asked = { nextUrl: URL; headers: Headers };

/** The one address of what is asked for; and whether it is kept, which words of somebody's own never are. */
export type Spelling = { address: string; kept: boolean };

/** How the addresses of a route are spelt. */
export type SpellingOf<Context> = (request: Asked, context: Context) => Promise<Spelling>;

// Most routes choose nothing by their query.
const pathAlone: SpellingOf<unknown> = async ({ nextUrl }) => {
  return { address: nextUrl.pathname, kept: true };
};

/**
 * A route whose answer is the same for everybody: made once at a time, kept until what it was made from changes.
 * Another spelling is led to the right address, so that nobody fills the memory with addresses of their own.
 */
export function keptRoute<Context>(
  make: (request: Asked, context: Context) => Promise<FinishedPage>,
  spelling: SpellingOf<Context> = pathAlone,
) {
  return async (request: Asked, context: Context): Promise<Response> => {
    const asked = request.nextUrl.pathname + request.nextUrl.search;
    // What fails here fails in the page too, which says so.
    const unknown = { address: asked, kept: false };
    const { address, kept } = await spelling(request, context).catch(() => unknown);
    if (address !== asked) return movedTo(address);
    if (!kept) {
      const { headers, ...page } = await make(request, context);
      // What somebody asks for in words of their own stays in no cache on the way either.
      return responseOf({ ...page, headers: { ...headers, ...NEVER_KEPT } });
    }
    // Plain: the framework takes away what is said of another encoding, and compresses by itself.
    const ready = await pageFromMemory(address, null);
    if (ready) return responseOf(ready);
    const made = await madeOnce(
      address,
      () => make(request, context),
      (finished, making) => {
        if (finished.status === 200) keepPage(address, finished, making);
      },
    );
    return responseOf(made);
  };
}

function responseOf({ status, headers, body }: FinishedPage): Response {
  return new Response(new Uint8Array(body), { status, headers });
}

function movedTo(location: string): Response {
  const headers = { location, 'cache-control': KEPT_BY_OTHERS };
  return new Response(null, { status: 308, headers });
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
