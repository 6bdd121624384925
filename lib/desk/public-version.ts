import type { Member } from '../actor.ts';
import { reading } from '../db/client.ts';
import type {
  HiddenReason,
  NotPublishedReason,
  PublicVersionState,
} from '../db/generated/enums.ts';
import type { QuestionId } from '../id.ts';
import { type EarlierText, earlierTexts } from '../publishing/earlier-texts.ts';
import { type Originals, originalsOf } from '../publishing/originals.ts';
import { digestOf, type Outgoing, outgoingOf } from '../publishing/outgoing.ts';
import { type PublicDeeds, publicDeedsOf } from '../publishing/policy.ts';
import { standingDraft } from '../publishing/standing-draft.ts';
import type { PublicDraft } from '../publishing/wording/draft.ts';
import { knownIn } from '../publishing/wording/marks.ts';
import { readQuestion } from '../questions/facts.ts';
import type { Known } from '../safety/known.ts';
import { vaultOf } from '../sealing/vault.ts';

/** The public version of a question as its editors and its second reader see it. */
export type PublicVersionAtDesk = {
  state: PublicVersionState | null; // null: nobody has begun, or what is out stands as it is
  number: number;
  draft: PublicDraft;
  originals: Originals;
  known: Known; // who stands in them, as far as this member may know
  outgoing: Outgoing;
  digest: string; // of what goes out
  deeds: PublicDeeds;
  editors: string[];
  counts: { marks: number; left: number };
  toldUnpublished: boolean; // its asker was told so, and is asked before it goes out
  seenBy: string[]; // authors who have said that they saw the public form of their answer
  notPublished: { reason: NotPublishedReason; text: string } | null;
  hidden: { reason: HiddenReason; by: string | null } | null;
  unchanged: string | null; // why nothing was changed though the asker wished for it, as its editor said
  sentBack: string | null; // the second person's words, while it is written again
  earlier: EarlierText[];
};

/** @throws DomainError not_found */
export function publicVersionOf(
  actor: Member,
  questionId: QuestionId,
): Promise<PublicVersionAtDesk> {
  return reading(actor, async (tx) => {
    const { row, facts } = await readQuestion(tx, actor, questionId);
    const vault = vaultOf(row);
    const originals = await originalsOf(tx, questionId);
    const draft = await standingDraft(tx, actor, questionId, originals);
    const outgoing = outgoingOf(draft, originals);
    const version = await tx.publicVersion.findUnique({
      where: { questionId },
      select: {
        state: true,
        number: true,
        marks: true,
        left: true,
        notPublishedReason: true,
        hiddenReason: true,
        sealedWords: true,
        hiddenBy: { select: { displayName: true } },
        editors: { select: { member: { select: { displayName: true } } } },
      },
    });
    const words = vault.openOptional(version?.sealedWords ?? null, 'publicWords', questionId);
    const events = await tx.event.findMany({
      where: { questionId, kind: { in: ['public_version_handed', ...SAID] } },
      orderBy: { id: 'asc' },
      select: { kind: true, sealedText: true, member: { select: { displayName: true } } },
    });
    const since = events.slice(
      events.findLastIndex(({ kind }) => kind === 'public_version_handed') + 1,
    );
    const handed = events.findLast(({ kind }) => kind === 'public_version_handed');
    const sentBack = since.find(({ kind }) => kind === 'public_version_sent_back');
    return {
      state: version?.state ?? null,
      number: version?.number ?? 0,
      draft,
      originals: { ...originals, covered: null }, // read at a press, and recorded
      known: knownIn(originals, draft),
      outgoing,
      digest: digestOf(outgoing),
      deeds: publicDeedsOf(actor, facts),
      editors: version?.editors.map(({ member }) => member.displayName) ?? [],
      counts: { marks: version?.marks ?? 0, left: version?.left ?? 0 },
      toldUnpublished: version?.notPublishedReason != null,
      seenBy: since.flatMap(({ kind, member }) =>
        kind === 'public_form_seen' && member ? [member.displayName] : [],
      ),
      notPublished:
        version?.state === 'declined' && version.notPublishedReason
          ? { reason: version.notPublishedReason, text: words ?? '' }
          : null,
      hidden: version?.hiddenReason
        ? { reason: version.hiddenReason, by: version.hiddenBy?.displayName ?? null }
        : null,
      unchanged: vault.openOptional(handed?.sealedText ?? null, 'eventText', questionId),
      sentBack:
        version?.state === 'editing' && sentBack
          ? vault.openOptional(sentBack.sealedText, 'eventText', questionId)
          : null,
      earlier: await earlierTexts(tx, vault, questionId),
    };
  });
}

const SAID = ['public_version_sent_back', 'public_form_seen'];
