import '../support/framework.ts'; // before everything else

import { beforeAll, expect, test } from 'vitest';
import { MOVE_NAMES, MOVES } from '#lib/questions/moves.ts';
import { testDatabase } from '../support/database.ts';
import { isMove, OTHERS_MAKE, WAYS } from './matrix.ts';
import { everybodyTries, PATIENCE } from './matrix-play.ts';
import { lastEvent, type Stage, setStage, titleOf, WORLDS } from './matrix-stage.ts';

// Every role before every status, and every move that the table of moves has: what the policy allows
// (policy.test.ts says that from what was agreed on) is what the action does, whoever sends its form, from
// a page that offers it (matrix-page.test.ts) or past every page.

testDatabase();

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});

const moved = new Set<string>();

test.each(WORLDS.map((world) => [titleOf(world), world] as const))(
  'a question %s is moved by each form only for those who may, whoever sends it',
  async (_, world) => {
    const done = await everybodyTries(stage, world, WAYS, async (name, id) => {
      const { kind, memberId } = await lastEvent(stage);
      const event = isMove(name) ? MOVES[name].event : null;
      expect({ kind, memberId }, name).toEqual({ kind: event, memberId: id });
    });
    for (const name of done) moved.add(name);
  },
  PATIENCE,
);

test('every move is made by somebody here', () => {
  expect([...moved, ...OTHERS_MAKE].sort()).toEqual([...MOVE_NAMES].sort());
});
