import { afterEach, describe, expect, test } from 'vitest';
import { SYSTEM, VISITOR } from '#lib/actor.ts';
import { listen } from '#lib/db/channel.ts';
import { client, reading, withActor } from '#lib/db/client.ts';
import { afterCommit, hint } from '#lib/db/hints.ts';
import { ChannelEar } from '../support/channel-ear.ts';
import { testDatabase } from '../support/database.ts';
import { statementsOf } from '../support/statements.ts';

testDatabase();

let stop = () => {};
afterEach(() => {
  stop();
});

const note = (id: string) => ({ kind: 'note' as const, ids: [id] });

const idIn = (payload: string) => (JSON.parse(payload) as string[])[2];

/** What this process hears. */
function ears(): string[] {
  const heard: string[] = [];
  stop = listen({ onMessage: ({ ids }) => heard.push(...ids), onGap: () => {} });
  return heard;
}

describe('what a transaction has to tell', () => {
  test('is told here before its command returns, and not before it is committed', async () => {
    const heard = ears();
    const done: string[] = [];
    await withActor(SYSTEM, async (tx) => {
      hint(tx, note('one'));
      afterCommit(tx, () => done.push('work'));
      await tx.theme.count();
      expect([...heard, ...done]).toEqual([]);
    });
    expect([...done, ...heard]).toEqual(['work', 'one']);
  });

  test('goes to the others in one statement after the commit, each thing once', async () => {
    const ear = new ChannelEar();
    await ear.open();
    const say = (...ids: string[]) =>
      withActor(SYSTEM, async (tx) => {
        for (const id of ids) hint(tx, note(id));
        await tx.theme.count();
      }).then(() => ear.hears(ids.at(-1) ?? ''));
    await say('whatever was left to say before');
    const { statements } = await statementsOf(() => say('one', 'two', 'one', 'three'));
    await ear.close();
    const saying = statements.flatMap((text, at) => (text.includes('pg_notify') ? at : []));
    expect(saying).toEqual([statements.indexOf('COMMIT') + 1]);
    expect(ear.payloads.slice(-3).map(idIn)).toEqual(['one', 'two', 'three']);
  });

  test('is not told when nothing of it happens', async () => {
    const heard = ears();
    const failing = withActor(SYSTEM, async (tx) => {
      hint(tx, note('never'));
      afterCommit(tx, () => heard.push('never'));
      throw new Error('not now');
    });
    await expect(failing).rejects.toThrow('not now');
    await withActor(SYSTEM, async (tx) => hint(tx, note('next')));
    expect(heard).toEqual(['next']);
  });

  test('cannot undo what is committed', async () => {
    const heard = ears();
    const result = await withActor(SYSTEM, async (tx) => {
      afterCommit(tx, () => {
        throw new Error('too late');
      });
      hint(tx, note('still'));
      return 'done';
    });
    expect([result, ...heard]).toEqual(['done', 'still']);
  });

  test('is lost on nobody who thinks that any transaction will do', async () => {
    await expect(reading(SYSTEM, async (tx) => hint(tx, note('x')))).rejects.toThrow('withActor');
    await expect(reading(VISITOR, async (tx) => hint(tx, note('x')))).rejects.toThrow('withActor');
    await expect(client().$transaction(async (tx) => afterCommit(tx, () => {}))).rejects.toThrow(
      'withActor',
    );
  });
});
