import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VISITOR } from '#lib/actor.ts';
import { askQuestion } from '#lib/asking/ask-question.ts';
import { DomainError } from '#lib/errors.ts';
import { openKey } from '#lib/keys/open-key.ts';
import type { AskInput } from '#lib/questions/schema.ts';
import { formOf } from '../../prisma/seed/factories/story.ts';
import { createTheme } from '../../prisma/seed/factories/theme.ts';
import { type Cut, CuttingProxy } from '../support/cutting-proxy.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

let proxy: CuttingProxy;
let direct: pg.Client; // past the proxy, to see what is really there
let statements: number; // of one good run

beforeAll(async () => {
  const url = process.env.DATABASE_URL ?? '';
  proxy = await CuttingProxy.to(url);
  process.env.DATABASE_URL = proxy.through(url);
  direct = new pg.Client({ connectionString: url });
  await direct.connect();

  const form = formOf({ theme: await createTheme() });
  proxy.arrange();
  await askQuestion(VISITOR, form);
  ({ statements } = proxy);
});

afterAll(async () => {
  proxy.arrange();
  await direct.end();
  await proxy.close();
});

async function stored({ theme }: AskInput): Promise<{ questions: number; keys: number }> {
  const { rows } = await direct.query(
    `SELECT count(*)::int AS questions, count(k.id)::int AS keys,
       (SELECT count(*)::int FROM events JOIN questions q ON q.id = question_id
        WHERE q.theme_id = $1) AS events
     FROM questions LEFT JOIN key_holds h ON h.question_id = questions.id
     LEFT JOIN keys k ON k.id = h.key_id
     WHERE theme_id = $1`,
    [theme],
  );
  return rows[0];
}

const NOTHING = { questions: 0, keys: 0, events: 0 };
const ALL = { questions: 1, keys: 1, events: 1 };

test('asking takes the statements of two transactions', () => {
  expect(statements).toBeGreaterThanOrEqual(9);
});

describe.each<Cut>(['before', 'after'])('when the connection breaks %s a statement', (cut) => {
  test('question and key are both there or neither, and the form can be sent again', async () => {
    for (let statement = 1; statement <= statements; statement += 1) {
      const at = `${cut} statement ${statement} of ${statements}`;
      const form = formOf({ theme: await createTheme() });
      proxy.arrange(statement, cut);
      const error = await askQuestion(VISITOR, form).catch((reason: unknown) => reason);
      proxy.arrange();

      // action() words whatever is no DomainError as "not now, and nothing you typed is lost".
      expect(error, at).toBeInstanceOf(Error);
      expect(error, at).not.toBeInstanceOf(DomainError);
      const committed = cut === 'after' && statement === statements;
      expect(await stored(form), at).toEqual(committed ? ALL : NOTHING);

      const { questionId, code } = await askQuestion(VISITOR, form);
      expect(await stored(form), at).toEqual(ALL);
      expect(await openKey(VISITOR, code), at).toMatchObject({ questionId });
    }
  });
});

test('while the database is away nothing is stored and nothing is claimed', async () => {
  const form = formOf({ theme: await createTheme() });
  proxy.arrange(0);
  await expect(askQuestion(VISITOR, form)).rejects.not.toBeInstanceOf(DomainError);
  proxy.arrange();
  expect(await stored(form)).toEqual(NOTHING);
  const { questionId, code } = await askQuestion(VISITOR, form);
  expect(await openKey(VISITOR, code)).toMatchObject({ questionId });
});
