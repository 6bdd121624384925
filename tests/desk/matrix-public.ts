import { client } from '#lib/db/client.ts';
import { digestOf, outgoingOf } from '#lib/publishing/outgoing.ts';
import { writtenDraft } from '#lib/publishing/wording/draft.ts';
import { vaultOf } from '#lib/sealing/vault.ts';
import type { Stage, World } from './matrix-stage.ts';

/** What of the question is out, or is being made to go out. */
export async function makePublic(
  stage: Stage,
  { version, visibility }: World,
  moment: Date,
): Promise<void> {
  const { question, ids, spare } = stage;
  const { id: questionId } = question;
  const draft = {
    title: 'Julkinen otsikko tästä',
    body: 'Kirjoitin tähän, mitä meillä on iltaisin.',
    showAge: false,
    parts: [{ kind: 'answer' as const, id: ids.answer, body: 'Luin tämän.', included: true }],
    left: [],
  };
  stage.digest = digestOf(outgoingOf(draft, { ageBand: null }));
  if (visibility === 'public') {
    const { title, body } = draft;
    const { themeId, language } = await client().question.findUniqueOrThrow({
      where: { id: questionId },
    });
    const days = { publishedAt: moment, updatedAt: moment };
    const data = { questionId, themeId, language, slug: 'tasta', title, body, ...days };
    await client().publication.create({ data });
  }
  if (!version) return;
  const hidden = { hiddenReason: 'wrong' as const, memberId: spare.id };
  await client().publicVersion.create({
    data: {
      ...{ questionId, state: version, digest: version === 'proposed' ? stage.digest : null },
      ...(version === 'hidden' && hidden),
      ...(version === 'declined' && { notPublishedReason: 'other' as const }),
      editors: { create: { memberId: spare.id } },
    },
  });
  await client().question.update({
    where: { id: questionId },
    data: {
      sealedPublicDraft: vaultOf(question).seal(writtenDraft(draft), 'publicDraft', questionId),
      proposedAt: version === 'proposed' ? moment : null,
    },
  });
}
