import { databaseReady } from '#lib/health/database-ready.ts';

export const dynamic = 'force-dynamic';

/** Everything a visitor needs answers. */
export async function GET(): Promise<Response> {
  const ready = await databaseReady();
  return Response.json({ ready }, { status: ready ? 200 : 503 });
}
