import { HandOver, Offered } from '#components/desk/deeds/hand-over.tsx';
import type { DeskQuestion } from '#lib/desk/desk-question.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { Colleague } from '#lib/members/colleague.ts';
import {
  acceptHandOverAction,
  declineHandOverAction,
  offerHandOverAction,
} from './claim-actions.ts';

export async function PassingOn({
  locale,
  question,
  to,
}: {
  locale: Locale;
  question: DeskQuestion;
  to: Colleague[] | null;
}) {
  const basics = { locale, question, texts: await formTexts(locale) };
  const may = (move: DeskQuestion['moves'][number]) => question.moves.includes(move);
  if (may('declineHandOver')) {
    return (
      <Offered
        {...basics}
        accept={may('acceptHandOver') ? acceptHandOverAction : null}
        decline={declineHandOverAction}
      />
    );
  }
  return to && <HandOver {...basics} colleagues={to} offer={offerHandOverAction} />;
}
