import { beforeEach, expect } from 'vitest';
import { finnishDay } from '#lib/calendar.ts';
import type { ClassifierSetting } from '#lib/classifier-settings.ts';
import { clock } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import type { QuestionId } from '#lib/id.ts';
import { type ClassifierStandIn, testClassifier } from '../support/classifier-stand-in.ts';

/** A question about which there is nothing serious. */
export const PLAIN = {
  title: 'Kysymys naapurista',
  body: 'Naapuri soittaa rumpuja iltaisin, mitä tehdä?',
};

/** A stand-in that is set in a mode before each test, with nothing counted and no job left. */
export function classifierIn(mode: ClassifierSetting['mode']): ClassifierStandIn {
  const standIn = testClassifier();
  beforeEach(async () => {
    await client().classifierCount.deleteMany();
    await client().$executeRaw`DELETE FROM pgboss.job`;
    env().classifier = standIn.setting({ mode });
  });
  return standIn;
}

/** What was counted, all of it today, by name. */
export async function counted(): Promise<Record<string, number>> {
  const rows = await client().classifierCount.findMany();
  const today = Number(finnishDay(clock.now()));
  expect(rows.every(({ day }) => Number(day) === today)).toBe(true);
  return Object.fromEntries(rows.map(({ what, count }) => [what, count]));
}

/** The risk of a question now. */
export const riskOf = async (id: QuestionId): Promise<number> =>
  (await client().question.findUniqueOrThrow({ where: { id }, select: { risk: true } })).risk;
