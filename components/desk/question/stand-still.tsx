import { Notice } from '#components/ui/notice.tsx';
import type { DeskQuestion } from '#lib/desk/desk-question.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

/** Why there is nothing to do here for this member just now, where that needs saying. */
export async function StandStill({ locale, question }: { locale: Locale; question: DeskQuestion }) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const reason = standStillReason(question);
  if (!reason) return null;
  return (
    <Notice>
      <p>{t(`still.${reason}`, { who: question.claim?.displayName ?? '' })}</p>
    </Notice>
  );
}

function standStillReason(question: DeskQuestion) {
  const { facts, claim, moves } = question;
  const kept = question.answers.some(({ mine, state }) => mine && state === 'draft');
  switch (facts.status) {
    case 'open':
      if (moves.includes('claim')) return kept ? 'draftKept' : null;
      return 'inPool';
    case 'claimed':
      if (claim?.mine || moves.includes('declineHandOver')) return null;
      if (claim?.begun) return 'withAnother';
      return question.answers.some(({ state }) => state === 'approved') ? 'continued' : 'taken';
    case 'answered':
      if (facts.visibility === 'hidden') return 'hidden';
      if (facts.audience === 'private') return 'onlyAsker';
      if (question.proposed) return 'proposed';
      return question.mayPublish || facts.visibility === 'public' ? null : 'secondPerson';
    case 'closed':
      return 'closed';
    default:
      return null;
  }
}
