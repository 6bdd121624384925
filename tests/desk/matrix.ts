import type { MoveName } from '#lib/questions/transitions.ts';
import type { FormState } from '#lib/web/form-state.ts';
import { clearClaimAction, reassignClaimAction } from '../../app/[locale]/(desk)/desk/actions.ts';
import {
  acceptAction,
  claimAction,
  declineAction,
  reviewAction,
  writeAction,
} from '../../app/[locale]/(desk)/desk/questions/[id]/actions.ts';
import {
  acceptHandOverAction,
  declineHandOverAction,
  offerHandOverAction,
} from '../../app/[locale]/(desk)/desk/questions/[id]/claim-actions.ts';

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** How a move is made at a desk: by which action, with which fields, and by a button that says what. */
type Way = {
  action: Action;
  fields?: Record<string, string>;
  /** The text of its button on the page of a question; null where it stands elsewhere. */
  button: string | null;
};

/** Moves without a form of their own: no member makes them, or sending an answer turns out to be one. */
export const OTHERS_MAKE = [
  'expireClaim',
  'reopenForAnswerer',
  'reopenToPool',
  'resend',
  'expire',
  'deliver', // of an answer that is let past review (is-reviewed.test.ts)
] as const;
type ByMember = Exclude<MoveName, (typeof OTHERS_MAKE)[number]>;

const BODY = 'Luin viestisi kahteen kertaan. Minullakin on ollut noita iltoja.';
const WORDS = 'Kiitos kysymyksestäsi. Emme voi juuri nyt vastata siihen.';

/** Every move that a member can make. One that is added to the table of moves is missing here by type. */
export const WAYS: Record<ByMember, Way> = {
  accept: { action: acceptAction, fields: { risk: '0' }, button: 'Hyväksy jonoon' },
  decline: {
    action: declineAction,
    fields: { reason: 'unclear', text: WORDS },
    button: 'Sulje kysymys',
  },
  claim: { action: claimAction, button: 'Ota vastattavaksi' },
  returnClaim: {
    action: writeAction,
    fields: { intent: 'return', body: '' },
    button: 'Palauta jonoon',
  },
  offerHandOver: { action: offerHandOverAction, fields: { memberId: 'SPARE' }, button: 'Pyydä' },
  acceptHandOver: { action: acceptHandOverAction, button: 'Otan tämän' },
  declineHandOver: { action: declineHandOverAction, button: 'Ei sovi nyt' },
  // A holder gives a question back by the button above; this one stands before a coordinator.
  clearClaim: { action: clearClaimAction, button: null },
  reassignClaim: { action: reassignClaimAction, fields: { memberId: 'SPARE' }, button: null },
  submit: {
    action: writeAction,
    fields: { intent: 'submit', body: BODY },
    button: 'Lähetä tarkistettavaksi',
  },
  sendBack: {
    action: reviewAction,
    fields: { intent: 'sendBack', seen: 'SEEN', comment: WORDS },
    button: 'Lähetä takaisin',
  },
  settle: {
    action: writeAction,
    fields: { intent: 'settle', body: '' },
    button: 'Ei tarvitse vastausta',
  },
  approve: {
    action: reviewAction,
    fields: { intent: 'approve', seen: 'SEEN' },
    button: 'Hyväksy vastaus',
  },
};

export const WAY_NAMES = Object.keys(WAYS) as ByMember[];
