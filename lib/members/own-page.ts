import type { Member } from '../actor.ts';
import { clock } from '../clock.ts';
import { reading } from '../db/client.ts';
import type { MailPace } from '../db/generated/enums.ts';
import { type Localised, localised } from '../i18n/localised.ts';
import type { ThemeId } from '../id.ts';
import { mayBeOnCall, mayHaveTitle, mayHoldQuestions, needsAlias } from './policy.ts';
import { type Load, loadOf } from './room.ts';

export type OwnPage = {
  given: { answers: number; helped: number; words: number };
  title: Localised | null;
  mailPace: MailPace;
  mayBeOnCall: boolean;
  onCallUntil: Date | null; // still to come
  load: Load;
  themes: { id: ThemeId; name: Localised }[]; // of the organisation
  mayHold: boolean; // whether answering is their part
  mayHaveTitle: boolean;
  needsAlias: boolean;
};

/** A member's own page. What they have given is counted from what is still kept. */
export function ownPage(actor: Member): Promise<OwnPage> {
  return reading(actor, async (tx) => {
    const { title, mailPace, onCallUntil } = await tx.member.findUniqueOrThrow({
      where: { id: actor.id },
      select: { title: true, mailPace: true, onCallUntil: true },
    });
    const mine = { memberId: actor.id };
    const answers = await tx.answer.count({ where: { ...mine, approvedAt: { not: null } } });
    const helped = await tx.feedback.count({
      where: { answer: mine, helped: { in: ['yes', 'partly'] } },
    });
    const words = await tx.feedback.count({ where: { answer: mine, sealedWord: { not: null } } });
    const themes = await tx.theme.findMany({
      where: { id: { in: actor.themeIds } },
      orderBy: { position: 'asc' },
      select: { id: true, name: true },
    });
    return {
      given: { answers, helped, words },
      title: title ? localised(title) : null,
      mailPace,
      mayBeOnCall: mayBeOnCall(actor),
      onCallUntil: onCallUntil && onCallUntil > clock.now() ? onCallUntil : null,
      load: await loadOf(tx, actor.id),
      themes: themes.map(({ id, name }) => ({ id, name: localised(name) })),
      mayHold: mayHoldQuestions(actor),
      mayHaveTitle: mayHaveTitle(actor),
      needsAlias: needsAlias(actor),
    };
  });
}
