import { join } from 'node:path';
import type { EventKind } from '#lib/events/event-kinds.ts';
import type { NoticeKind } from '#lib/members/notice-kinds.ts';
import { ROOT, readSources } from './sources.ts';

type Kinds = { event: EventKind; notice: NoticeKind };

/** Every kind that some room declares in its event-kinds.ts or notice-kinds.ts, as the files stand there. */
export async function declaredKinds<Of extends keyof Kinds>(of: Of): Promise<Kinds[Of][]> {
  const files = readSources('lib').filter(({ path }) => path.endsWith(`/${of}-kinds.ts`));
  const modules = await Promise.all(
    files.map(({ path }) => import(join(ROOT, path)) as Promise<Record<string, unknown>>),
  );
  return modules
    .flatMap((module) => Object.entries(module))
    .filter(([name]) => name.endsWith(of === 'event' ? '_EVENTS' : '_NOTICES'))
    .flatMap(([, kinds]) => Object.values(kinds as Record<string, Kinds[Of]>));
}
