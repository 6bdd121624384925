import { describe, expect, test } from 'vitest';
import { roomOrder, roomSizes, siblingCircles } from './support/room-order.ts';
import { file, type RuleCase, testRules } from './support/rule-cases.ts';
import { readSources } from './support/sources.ts';

const running = readSources('app', 'components', 'lib', 'prisma', 'bin', 'public');

const cases: RuleCase[] = [
  {
    name: 'a room imports from floors below, and from named siblings alone',
    rule: roomOrder,
    among: running,
    refuses: [
      file('lib/errors.ts', "import { withActor } from './db/client.ts';"), // upwards
      file('lib/events/a.ts', "import type { Status } from '../questions/schema.ts';"), // sideways
      file('lib/questions/a.ts', "import { claim } from '../claims/claim-question.ts';"),
      file('lib/triage/a.ts', "import { claim } from '../claims/claim-question.ts';"),
      file('lib/asking/a.ts', "const { x } = await import('../web/action.ts');"),
      file('lib/search/words/a.ts', "import { put } from '../index/put-question.ts';"),
      file('lib/search/index/a.ts', "import { Best } from '../ranking/rank.ts';"),
      file('lib/search/ranking/a.ts', "import { Part } from '../index/making/add-part.ts';"),
      file('lib/search/ranking/a.ts', "import { find } from '../find-questions.ts';"),
      file('lib/search/version.ts', "import type { Found } from './schema.ts';"),
      file('lib/asking/a.ts', "import { findNames } from '../safety/personal/name.ts';"), // an inside
      file('app/page.tsx', "import { findNames } from '#lib/safety/personal/name.ts';"),
      file('components/ui/a.tsx', "import { Field } from '../forms/fields.tsx';"),
      file('components/desk/inbox/a.tsx', "import { Claim } from '../deeds/claim.tsx';"),
      file('lib/misfits/a.ts', 'export const a = 1;'), // no room
    ],
    accepts: [
      file('lib/questions/a.ts', "import { recordEvent } from '../events/record-event.ts';"),
      file('lib/asking/a.ts', "import { claim } from '../claims/claim-question.ts';"),
      file('lib/safety/a.ts', "import { findNames } from './personal/name.ts';"),
      file('lib/web/a.ts', "import { clock } from '../clock.ts';"),
      file('lib/db/client.ts', "import { PrismaClient } from './generated/client.ts';"),
      file('components/desk/self/a.tsx', "import { Absence } from '../people/absence.tsx';"),
      file('app/page.tsx', "import { claim } from '#lib/claims/claim-question.ts';"),
    ],
  },
  {
    name: 'search is entered by its door alone',
    rule: roomOrder,
    among: running,
    refuses: [
      file('lib/published/a.ts', "import { Best } from '../search/ranking/rank.ts';"),
      file('lib/desk/a.ts', "import { keysOf } from '../search/words/language.ts';"),
      file('app/page.tsx', "import { wordsOf } from '#lib/search/words/letters.ts';"),
      file('components/ui/a.tsx', "import type { Key } from '#lib/search/words/key.ts';"),
      file('bin/a.ts', "const { lockIndex } = await import('../lib/search/index/lock.ts');"),
    ],
    accepts: [
      file('lib/asking/a.ts', "import { forgetQuestion } from '../search/forget-question.ts';"),
      file('components/ui/a.tsx', "import { LONGEST } from '#lib/search/schema.ts';"),
      file('bin/a.ts', "const { check } = await import('../lib/search/check-index.ts');"),
      file('lib/search/keep-index.ts', "import { erase } from './index/making/erase-editions.ts';"),
      file('lib/search/ranking/a.ts', "import type { Counts } from '../schema.ts';"),
    ],
  },
];

testRules(cases);

describe('rooms', () => {
  const many = Array.from({ length: 26 }, (_, at) => file(`lib/claims/${at}.ts`));

  test('refuses a room of too many files', () => expect(roomSizes(many)).not.toEqual([]));
  test('accepts a file less', () => expect(roomSizes(many.slice(1))).toEqual([]));
  test('each can be looked over', () => expect(roomSizes(running)).toEqual([]));
  test('refuses siblings in a circle', () => {
    const circle = { lib: [{ name: 'a', rooms: { one: ['other'], other: ['one'] } }] };
    expect(siblingCircles(circle)).toEqual(['one', 'other']);
  });
  test('no named siblings import each other in a circle', () =>
    expect(siblingCircles()).toEqual([]));
});
