import { HideForm } from '#components/desk/publishing/hide-form.tsx';
import { PublicState } from '#components/desk/publishing/public-state.tsx';
import { RestoreForm } from '#components/desk/publishing/restore-form.tsx';
import type { DeskQuestion } from '#lib/desk/desk-question.ts';
import type { PublicVersionAtDesk } from '#lib/desk/public-version.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { hideAction, restoreAction } from './public/actions.ts';

export async function PublicCard({
  locale,
  question,
  version,
}: {
  locale: Locale;
  question: DeskQuestion;
  version: PublicVersionAtDesk | null; // where there is something to do about it
}) {
  const { publicDeeds: deeds } = question;
  if (!version) return null;
  return (
    <PublicState locale={locale} question={question} version={version}>
      {deeds.restore && (
        <RestoreForm locale={locale} questionId={question.id} restore={restoreAction} />
      )}
      {deeds.hide && <HideForm locale={locale} questionId={question.id} hide={hideAction} />}
    </PublicState>
  );
}
