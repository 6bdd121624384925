import type { Asker, Visitor } from '../actor.ts';
import { reading } from '../db/client.ts';
import type { ActorKind } from '../db/generated/enums.ts';
import type { KeyId } from '../id.ts';
import { heldBy } from '../keys/held-questions.ts';
import { plainText } from '../markdown/plain-text.ts';
import { type NoticeChannel, noticeChannels } from '../notices/channels.ts';
import { openQuestion, sealedSelect } from '../questions/opened.ts';
import { INSIDE } from '../record/event-kinds.ts';
import { type Thread, threadOf } from '../thread/thread.ts';

/** Everything that is stored of a question for its asker, in an order a person would tell it. */
export type MyData = {
  question: Pick<Thread, 'title' | 'body' | 'covered' | 'language' | 'themeName'>;
  background: ReturnType<typeof openQuestion>['background'];
  choices: { audience: string; previewFirst: boolean; urgent: boolean };
  state: Pick<Thread, 'status' | 'closedReason' | 'visibility' | 'receivedAt' | 'promisedOn'>;
  decline: Thread['decline'];
  thread: Thread['entries'];
  publicVersion: { proposed: Thread['proposal']; changeWish: string | null; published: Published };
  notices: NoticeChannel[];
  events: { kind: string; by: ActorKind; reason: string | null; at: Date }[];
};

type Published = { title: string; body: string; ageBand: string | null; publishedAt: Date } | null;

/** The data of every question that a key holds, the newest first. @throws DomainError not_found (deleted meanwhile) */
export async function myDataOf(actor: Visitor, keyId: KeyId): Promise<MyData[]> {
  const all: MyData[] = [];
  for (const { questionId } of await heldBy(actor, keyId)) {
    all.push(await myData({ kind: 'asker', questionId }));
  }
  return all;
}

/** The asker's own data, without what the desk writes among itself. @throws DomainError not_found */
export function myData(actor: Asker): Promise<MyData> {
  return reading(actor, async (tx) => {
    const thread = await threadOf(actor);
    const notices = await noticeChannels(actor);
    const row = await tx.question.findUniqueOrThrow({
      where: { id: actor.questionId },
      select: {
        ...sealedSelect,
        previewFirst: true,
        urgent: true,
        publication: { select: { title: true, body: true, ageBand: true, publishedAt: true } },
        events: {
          where: { kind: { notIn: [...INSIDE] } },
          orderBy: { id: 'asc' },
          select: { kind: true, actor: true, reason: true, createdAt: true },
        },
      },
    });
    const { title, body, covered, language, themeName, audience } = thread;
    const { status, closedReason, visibility, receivedAt, promisedOn } = thread;
    return {
      question: { title, body, covered, language, themeName },
      background: openQuestion(row).background,
      choices: { audience, previewFirst: row.previewFirst, urgent: row.urgent },
      state: { status, closedReason, visibility, receivedAt, promisedOn },
      decline: thread.decline,
      thread: thread.entries.map((entry) =>
        entry.kind === 'answer'
          ? { ...entry, body: plainText(entry.body, { links: true }) }
          : entry,
      ),
      publicVersion: {
        proposed: thread.proposal,
        changeWish: thread.changeWish,
        published: row.publication,
      },
      notices,
      events: row.events.map(({ kind, actor: by, reason, createdAt }) => ({
        kind,
        by,
        reason,
        at: createdAt,
      })),
    };
  });
}
