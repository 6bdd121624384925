import type { Member } from '#lib/actor.ts';
import { adapter, chooseMembership } from '#lib/auth/adapter.ts';
import { finnishDay } from '#lib/calendar.ts';
import { clock, DAY } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { Prisma } from '#lib/db/generated/client.ts';
import { type AnswerId, newId } from '#lib/id.ts';
import { checkIn } from '#lib/members/check-in.ts';
import { rowsOf } from '#lib/members/stages.ts';
import { vaultOf } from '#lib/sealing/vault.ts';
import type { Stage } from './matrix-stage.ts';

// The house in which settings are changed, and how it is put back.

/** The people and things that are changed. */
export type House = Stage & {
  coordinator: Member;
  professional: Member; // on a break; with whom the others may talk
  volunteer: Member; // has answered a heavy question
  moderator: Member; // whose reviews are still watched
  holderToo: Member; // another membership of the holder
  template: string;
  checkInId: string; // of the holder, shared with the professional
};

export const TEXT = 'Meille voi tulla ilman ajanvarausta torstaisin kello 14–18.';
/** A ready text of the house. */
export const text = { language: 'fi', title: 'Torstait', template: TEXT };

/** The house as it is before anybody has done anything, made once. */
export async function setHouse(stage: Stage): Promise<House> {
  const { people } = stage;
  const { coordinator, professional, volunteer, moderator } = people;
  const { 'holder as professional': holderToo } = people;
  if (!coordinator || !professional || !volunteer || !moderator || !holderToo)
    throw new Error('Who is missing?');
  for (const { id, accountId } of Object.values(people)) {
    const expires = new Date(clock.now().getTime() + DAY);
    await adapter.createSession({ sessionToken: id, userId: accountId, expires });
  }
  await client().question.update({ where: { id: stage.question.id }, data: { risk: 2 } });
  const [id, now] = [newId<AnswerId>(), clock.now()];
  const sealedBody = vaultOf(stage.question).seal(TEXT, 'answerBody', id);
  const times = { createdAt: now, updatedAt: now, submittedAt: now };
  await client().answer.create({
    data: {
      ...{ id, questionId: stage.question.id, memberId: volunteer.id, sealedBody, ...times },
      revisions: { create: { id: newId(), number: 1, sealedBody, submittedAt: now } },
    },
  });
  const house = { ...stage, coordinator, professional, volunteer, moderator, holderToo };
  return { ...house, template: newId(), checkInId: '' };
}

/** Puts everything back to how it was. */
export async function tidy(house: House): Promise<void> {
  const { coordinator, professional, holder, people, template: id } = house;
  const db = client();
  for (const member of Object.values(people)) {
    const today = finnishDay(clock.now());
    const away = member.id === professional.id ? today : null;
    await db.member.update({
      where: { id: member.id },
      data: {
        ...{ displayName: member.displayName, languages: member.languages },
        ...{ openLimit: 9, mailPace: 'at_once', shortcuts: true, onCallUntil: null },
        ...{ awayFrom: away, awayUntil: away },
      },
    });
    await chooseMembership(member.id, member.id);
    await db.memberCapability.deleteMany({ where: { memberId: member.id } });
    const rows = rowsOf(member.stages, today).map((row) => ({ ...row, memberId: member.id }));
    await db.memberCapability.createMany({ data: rows });
  }
  await db.memberCapability.updateMany({
    where: { memberId: house.moderator.id, capability: 'review' },
    data: { stage: 'reviewed' },
  });
  await db.answerTemplate.deleteMany();
  const { organisationId } = coordinator;
  const { language, title } = text;
  const template = { id, organisationId, language, title, body: TEXT, updatedAt: clock.now() };
  await db.answerTemplate.create({ data: template });
  await db.organisationTheme.updateMany({ data: { restsUntil: null } });
  await db.organisation.updateMany({
    data: {
      ...{ guidance: null, guidanceNumber: 0, reviewPercent: 100, claimHours: null },
      ...{ watchHours: Prisma.DbNull },
      ...{ supportMemberId: professional.id, supportContact: '040 000' },
    },
  });
  await db.checkIn.deleteMany();
  await checkIn(holder, { intent: 'keep', feeling: 'talk', note: '', share: true });
  await db.checkIn.updateMany({ data: { sharedWithId: professional.id } }); // who is on a break here
  house.checkInId = (await db.checkIn.findFirstOrThrow()).id;
}

/** Everything of the house that anybody at a desk could change. */
export async function houseNow(): Promise<string> {
  const db = client();
  const orderBy = { id: 'asc' } as const;
  return JSON.stringify([
    await db.organisation.findMany({ orderBy }),
    await db.organisationTheme.findMany({ orderBy: { themeId: 'asc' } }),
    await db.member.findMany({ orderBy, omit: { dataKey: true } }),
    await db.memberTheme.findMany(),
    await db.memberCapability.findMany({
      orderBy: [{ memberId: 'asc' }, { capability: 'asc' }],
      select: { memberId: true, capability: true, stage: true },
    }),
    await db.answerTemplate.findMany({ orderBy }),
    await db.checkIn.findMany({ orderBy, select: { id: true, sharedWithId: true } }),
    await db.session.findMany({ orderBy: { tokenHash: 'asc' }, select: { memberId: true } }),
  ]);
}
