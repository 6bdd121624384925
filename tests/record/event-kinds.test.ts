import { describe, expect, test } from 'vitest';
import { ActorKind } from '#lib/db/generated/enums.ts';
import { LOCALES } from '#lib/i18n/routing.ts';
import { STAGE_MOVE_NAMES } from '#lib/members/stage-moves.ts';
import { CAPABILITIES } from '#lib/members/stages.ts';
import { DECLINE_REASONS } from '#lib/questions/schema.ts';
import { EVENT_KINDS } from '#lib/record/event-kinds.ts';
import { reasonKey } from '#lib/record/reason-key.ts';
import { RISK_NAMES, RISKS } from '#lib/risk-levels.ts';
import { declaredKinds } from '../support/declared-kinds.ts';
import { argumentsOf, readMessages } from '../support/messages.ts';

const declared = await declaredKinds('event');
const names = declared.map(({ kind }) => kind);
const sorted = (list: Iterable<string>) => [...list].sort();

test('the record knows every kind that a room declares, each of one room', () => {
  expect(names.length).toBeGreaterThan(20);
  expect(sorted(names)).toEqual(sorted(Object.keys(EVENT_KINDS)));
  expect(Object.entries(EVENT_KINDS).filter(([name, { kind }]) => name !== kind)).toEqual([]);
});

/** The keys right below one: `who` of `events.who.asker`. */
const below = (keys: Iterable<string>, prefix: string) =>
  new Set([...keys].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)));

describe.each(LOCALES)('in %s', (locale) => {
  const texts = readMessages(locale);

  test('each kind of event has its text, and each text its kind', () => {
    const worded = [...below(texts.keys(), 'events.')].filter((key) => !/^(who|risk)\./.test(key));
    expect(sorted(worded)).toEqual(sorted(names));
  });

  test('everybody who can have done something has a name, and every level of risk', () => {
    expect(sorted(below(texts.keys(), 'events.who.'))).toEqual(sorted(Object.values(ActorKind)));
    expect(sorted(below(texts.keys(), 'events.risk.'))).toEqual(sorted(RISK_NAMES));
  });

  test('a text says why where the kind has a reason for readers, and there alone', () => {
    const saysWhy = names.filter((name) =>
      argumentsOf(texts.get(`events.${name}`) ?? '').includes('why'),
    );
    expect(sorted(saysWhy)).toEqual(
      sorted(declared.filter(({ reason }) => reason).map(({ kind }) => kind)),
    );
  });

  test('each reason of a kind has its text', () => {
    const codes = {
      risk: RISKS.map(String),
      decline: DECLINE_REASONS,
      capability: CAPABILITIES,
    } as const;
    const keys = declared.flatMap(({ kind, reason: of }) =>
      of ? codes[of].map((reason) => reasonKey({ kind, reason })) : [],
    );
    const stages = STAGE_MOVE_NAMES.length * CAPABILITIES.length;
    expect(keys.length).toBe(3 * RISKS.length + DECLINE_REASONS.length + stages);
    expect(keys.filter((key) => key === null || !texts.has(key))).toEqual([]);
  });
});

test('a reason that is for our own rules is not told, nor one of a kind that nobody declares any more', () => {
  expect(reasonKey({ kind: 'desk_alerted', reason: 'moderator' })).toBeNull();
  expect(reasonKey({ kind: 'long_gone', reason: '2' })).toBeNull();
  expect(reasonKey({ kind: 'risk_set', reason: null })).toBeNull();
  expect(reasonKey({ kind: 'risk_raised', reason: '3' })).toBe('events.risk.acute');
});
