import { ConcernOpen } from '#components/desk/deeds/concern-open.tsx';
import { Consult } from '#components/desk/deeds/consult.tsx';
import type { Member } from '#lib/actor.ts';
import { clock } from '#lib/clock.ts';
import type { Consultation } from '#lib/consult/consultation.ts';
import { maySettleConcern } from '#lib/consult/policy.ts';
import type { DeskQuestion } from '#lib/desk/desk-question.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import {
  concernAction,
  giveAlarmBackAction,
  noteAction,
  requestAction,
  settleConcernAction,
  supportAction,
  takeAlarmAction,
} from './consult-actions.ts';

type Props = { locale: Locale; question: DeskQuestion; consultation: Consultation };

export async function Concern({ member, ...props }: Props & { member: Member }) {
  const { concern } = props.consultation;
  if (!concern) return null;
  return (
    <ConcernOpen
      {...props}
      texts={await formTexts(props.locale)}
      concern={concern}
      now={clock.now()}
      settle={maySettleConcern(member) ? settleConcernAction : null}
      take={maySettleConcern(member) ? takeAlarmAction : null}
      giveBack={giveAlarmBackAction}
    />
  );
}

export async function Consulting(props: Props) {
  return (
    <Consult
      {...props}
      texts={await formTexts(props.locale)}
      note={noteAction}
      request={requestAction}
      raise={concernAction}
      support={supportAction}
    />
  );
}
