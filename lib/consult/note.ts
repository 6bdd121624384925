import type { Member } from '../actor.ts';
import { withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import type { MemberId, QuestionId } from '../id.ts';
import { colleagues, professionalsToCall } from './colleagues.ts';
import { findToConsult, writeNote } from './write-note.ts';

type Written = { questionId: QuestionId; text: string; to: readonly MemberId[] };

/**
 * A note among the people of the desk; whoever is mentioned hears of it. @returns the members who are told
 * @throws DomainError not_found, not_allowed, invalid (somebody is mentioned who may not read it)
 */
export function takeNote(actor: Member, input: Written): Promise<MemberId[]> {
  return withActor(actor, async (tx) => {
    const { row, facts } = await findToConsult(tx, actor, input.questionId);
    const known = (await colleagues(tx, actor, facts)).map(({ id }) => id);
    if (!input.to.every((id) => known.includes(id))) throw new DomainError('invalid');
    await writeNote(tx, actor, row, { kind: 'note', text: input.text, to: input.to });
    return [...input.to];
  });
}

/**
 * Asks those named, or whom an alarm would call, for support; they see the draft as it stands (shownDraft).
 * @returns the members who are told @throws DomainError not_found, not_allowed, invalid (may not read it)
 */
export function askForSupport(actor: Member, input: Written): Promise<MemberId[]> {
  return withActor(actor, async (tx) => {
    const { row, facts } = await findToConsult(tx, actor, input.questionId);
    const known = (await colleagues(tx, actor, facts)).map(({ id }) => id);
    if (!input.to.every((id) => known.includes(id))) throw new DomainError('invalid');
    const all = await professionalsToCall(tx, actor, facts.themeId);
    const to = input.to.length > 0 ? [...input.to] : all.memberIds;
    await writeNote(tx, actor, row, { kind: 'request', text: input.text, to });
    return to;
  });
}
