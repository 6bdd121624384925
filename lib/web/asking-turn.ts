import { headers } from 'next/headers';
import { openFor } from '../asking/form-opened.ts';
import { isProven } from '../asking/proof-of-work.ts';
import { DomainError } from '../errors.ts';
import { countOne, isCounted } from '../rates/count.ts';
import type { Limit } from '../rates/limit.ts';
import { mayUse, RATE_LIMITS } from './rate-limit.ts';

const SHORTEST_MS = 4_000; // nobody reads, chooses and writes faster; a machine does

/**
 * Lets a question through, or says why not yet. The first of an hour from a place need nothing, then a proof of
 * work, or without scripts a form that was open for a moment. Those with a proof are counted apart, so that
 * a flood without takes nothing from them.
 * @throws DomainError expired (the form is not ours), too_fast (a proof or a moment is missing), confirm_person, too_many
 */
export async function takeAskingTurn(form: FormData): Promise<void> {
  const formToken = String(form.get('formToken'));
  const age = openFor(form.get('opened'), formToken);
  if (age === null) throw new DomainError('expired');
  // Sent again: it has had its turn, and becomes no second question.
  if (!(await isCounted(RATE_LIMITS.sameForm, formToken))) {
    await takePlacesTurn(form, formToken, age);
  }
  if (!(await countOne(RATE_LIMITS.sameForm, formToken))) throw new DomainError('too_many');
}

/**
 * Counts a form for a question before anything in it is looked at, whatever becomes of it. Where a place has
 * sent far too many, one that brings a proof still goes on, and a browser is asked for one.
 * @throws DomainError too_fast (a proof is missing), too_many
 */
export async function countAskingForm(form: FormData): Promise<void> {
  if (await mayUse(RATE_LIMITS.askSent, (await headers()).get('x-forwarded-for'))) return;
  const formToken = String(form.get('formToken'));
  const proven = await isProven(form.get('proof'), formToken);
  if (proven && (await countOne(RATE_LIMITS.askSentProven, formToken))) return;
  throw new DomainError(form.get('scripts') && !proven ? 'too_fast' : 'too_many');
}

async function takePlacesTurn(form: FormData, formToken: string, age: number): Promise<void> {
  const place = (await headers()).get('x-forwarded-for');
  const may = (limit: Limit) => mayUse(limit, place);
  if (await isProven(form.get('proof'), formToken)) {
    if (await may(RATE_LIMITS.askProven)) return;
    throw new DomainError('too_many');
  }
  if (age < SHORTEST_MS) throw new DomainError('too_fast');
  // Nobody sees the field for a website. Machines that fill in everything fill it in, and so do password
  // managers: a browser works out a proof, and whoever has no scripts ticks that they are there.
  if (form.get('website') && !form.get('person')) {
    if (form.get('scripts')) throw new DomainError('too_fast');
    throw new DomainError('confirm_person', { person: 'choose' });
  }
  if (await may(RATE_LIMITS.ask)) return;
  if (form.get('scripts')) throw new DomainError('too_fast');
  if (!(await may(RATE_LIMITS.askUnproven))) throw new DomainError('too_many');
}
