import { workAsyncStorage } from 'next/dist/server/app-render/work-async-storage.external.js';
import { workUnitAsyncStorage } from 'next/dist/server/app-render/work-unit-async-storage.external.js';
import { createRequestStoreForAPI } from 'next/dist/server/async-storage/request-store.js';
import { appendMutableCookies } from 'next/dist/server/web/spec-extension/adapters/request-cookies.js';
import { NextRequest } from 'next/server.js';

type Run = Parameters<typeof workAsyncStorage.run>;
type Tags = Parameters<typeof createRequestStoreForAPI>[2];

/**
 * Runs what answers a request as the framework does, for tests without one: headers() and cookies() are
 * those of the request, for our code and for the packages that read them. An answer takes along the cookies
 * that were given.
 */
export async function withinRequest<Answer>(
  address: string | URL,
  headers: Record<string, string>,
  answer: (request: NextRequest) => Promise<Answer>,
): Promise<Answer> {
  const request = new NextRequest(address, { headers });
  const work = { route: request.nextUrl.pathname } as Run[0];
  const noTags = { tags: [], expirationsByCacheKind: new Map() } as Tags;
  const unit = createRequestStoreForAPI(
    request,
    request.nextUrl,
    noTags,
    undefined,
    { previewModeId: '', previewModeEncryptionKey: '', previewModeSigningKey: '' },
    undefined,
  );
  const answered = await workAsyncStorage.run(work, () =>
    workUnitAsyncStorage.run(unit, () => answer(request)),
  );
  if (answered instanceof Response) appendMutableCookies(answered.headers, unit.mutableCookies);
  return answered;
}
