import type { z } from 'zod';
import type { Member } from '../actor.ts';
import { finnishDay } from '../calendar.ts';
import { clock, DAY } from '../clock.ts';
import { reading, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import { type Localised, languageOf, localised } from '../i18n/localised.ts';
import type { Locale } from '../i18n/routing.ts';
import type { QuestionId } from '../id.ts';
import type { Colleague } from '../members/colleague.ts';
import { assertMayCoordinate } from '../organisations/policy.ts';
import { QUESTION_EVENTS } from '../questions/event-kinds.ts';
import { findAmong } from '../questions/facts.ts';
import { mayPromiseAnew } from '../questions/policy.ts';
import { type Status, WAITING } from '../questions/schema.ts';
import { colleaguesForEach } from './hand-over.ts';
import type { promiseAnewSchema } from './schema.ts';

const LONGEST_DAYS = 60; // beyond that a day says nothing, and somebody else should answer
const SHOWN = 50;

/**
 * Tells the asker another day honestly, and why; they read it with their question, and by notice if they wanted one.
 * A coordinator does it without reading the question.
 * @throws DomainError not_found, not_allowed, invalid (a day that has passed or is too far away)
 */
export function promiseAnew(
  actor: Member,
  { questionId, ...input }: z.output<typeof promiseAnewSchema>,
): Promise<void> {
  const promisedOn = new Date(`${input.promisedOn}T00:00:00Z`);
  const days = (promisedOn.getTime() - finnishDay(clock.now()).getTime()) / DAY;
  return withActor(actor, async (tx) => {
    const { facts } = await findAmong(tx, questionId, { themeId: { in: actor.themeIds } });
    if (!mayPromiseAnew(actor, facts)) throw new DomainError('not_allowed');
    if (days < 1 || days > LONGEST_DAYS) throw new DomainError('invalid', { promisedOn: 'choose' });
    await tx.question.update({ where: { id: questionId }, data: { promisedOn } });
    const words = input.toAsker;
    await recordEvent(tx, actor, QUESTION_EVENTS.promised_anew, { questionId, words });
  });
}

/** A question whose promised day has passed: where it stands, and no word of it. */
export type Overdue = {
  questionId: QuestionId;
  themeName: Localised;
  language: Locale;
  risk: number;
  promisedOn: Date;
  askable: Colleague[]; // who could be asked to answer it, while nobody has taken it
  elsewhere: Localised[] | null; // other organisations whose people may take it; null: it is in somebody's hands
  holder: string | null; // by name, where it is somebody of the same organisation
};

const isOpen = ({ status }: { status: Status }) => status === 'open';

/** What is late in the themes of a coordinator's organisation, earliest promise first. @throws DomainError not_allowed */
export function overdueHere(actor: Member): Promise<Overdue[]> {
  assertMayCoordinate(actor);
  const today = finnishDay(clock.now());
  return reading(actor, async (tx) => {
    const rows = await tx.question.findMany({
      where: {
        themeId: { in: actor.themeIds },
        status: { in: [...WAITING] },
        promisedOn: { lt: today },
      },
      orderBy: [{ promisedOn: 'asc' }, { id: 'asc' }],
      take: SHOWN,
      select: {
        id: true,
        status: true,
        language: true,
        risk: true,
        promisedOn: true,
        theme: {
          select: {
            name: true,
            organisations: {
              where: {
                organisationId: { not: actor.organisationId },
                OR: [{ restsUntil: null }, { restsUntil: { lte: today } }],
              },
              orderBy: { organisation: { slug: 'asc' } },
              select: { organisation: { select: { name: true } } },
            },
          },
        },
        claim: { select: { member: { select: { displayName: true, organisationId: true } } } },
      },
    });
    const whoCould = rows.some(isOpen) ? await colleaguesForEach(tx, actor.organisationId) : null;
    return rows.map((row) => {
      const { id, language, risk, promisedOn, theme, claim } = row;
      const ours = claim?.member.organisationId === actor.organisationId;
      return {
        questionId: id,
        askable: isOpen(row)
          ? (whoCould?.({ risk, language, holderAccountId: undefined }) ?? [])
          : [],
        themeName: localised(theme.name),
        language: languageOf(language),
        risk,
        promisedOn,
        elsewhere: isOpen(row)
          ? theme.organisations.map(({ organisation }) => localised(organisation.name))
          : null,
        holder: ours ? claim.member.displayName : null,
      };
    });
  });
}
