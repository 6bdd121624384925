import { controlStyle } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { DeskQuestion } from '#lib/desk/desk-question.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

/** Why there is nothing to do here for this member just now, where that needs saying. */
export async function StandStill({ locale, question }: { locale: Locale; question: DeskQuestion }) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const reason = standStillReason(question);
  if (!reason) return null;
  const passedOn = question.answers.find((answer) => reason === 'passedOn' && answer.passedOn);
  return (
    <Notice>
      <p>{t(`still.${reason}`, { who: question.claim?.displayName ?? '' })}</p>
      {passedOn?.body && (
        <textarea
          readOnly
          lang={question.language}
          aria-label={t('still.ownDraft')}
          value={passedOn.body}
          rows={8}
          className={`mt-3 ${controlStyle}`}
        />
      )}
    </Notice>
  );
}

function standStillReason(question: DeskQuestion) {
  const { facts, claim, moves } = question;
  const own = question.answers.find(({ mine, state }) => mine && state === 'draft');
  if (own?.passedOn && !claim?.mine) return 'passedOn';
  switch (facts.status) {
    case 'open':
      if (moves.includes('claim')) return own ? 'draftKept' : null;
      return question.refusal === 'in_training' ? 'inTraining' : 'inPool';
    case 'claimed':
      if (claim?.mine || moves.includes('declineHandOver')) return null;
      if (claim?.begun) return 'withAnother';
      return question.answers.some(({ state }) => state === 'approved') ? 'continued' : 'taken';
    case 'answered':
      if (facts.visibility === 'hidden' && !facts.version?.hidden) return 'hidden';
      if (facts.audience === 'private') return 'onlyAsker';
      return null;
    case 'closed':
      return 'closed';
    default:
      return null;
  }
}
