import '../support/framework.ts'; // before everything else

import { NextRequest } from 'next/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Autosave, type SaveState } from '#components/desk/editor/autosave.ts';
import { OwnSaves } from '#components/desk/editor/own-saves.ts';
import { SealedCopy } from '#components/desk/editor/sealed-copy.ts';
import { submitAnswer } from '#lib/answers/submit-answer.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import type { OtherText } from '#lib/errors.ts';
import { POST } from '../../app/api/drafts/route.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';
import { signIn } from '../support/framework.ts';

testDatabase();

// The browser's saving against the real address; only the way between them is ours to break.
type Way = 'whole' | 'answer lost' | 'late';
let ways: Way[];
let late: (() => Promise<Response>)[];

beforeEach(() => {
  ways = [];
  late = [];
  vi.stubGlobal('fetch', async (address: string, { body }: { body: FormData }) => {
    const arrive = () => POST(requestOf(address, body));
    const way = ways.shift() ?? 'whole';
    if (way === 'late') late.push(arrive);
    if (way === 'answer lost') await arrive();
    if (way !== 'whole') throw new TypeError('Failed to fetch');
    return arrive();
  });
});
afterEach(() => vi.unstubAllGlobals());

function requestOf(address: string, body: FormData): NextRequest {
  const fields = [...body].map(([name, value]): [string, string] => [name, String(value)]);
  const sent = new URLSearchParams(fields);
  return new NextRequest(`http://localhost${address}`, {
    method: 'POST',
    body: sent,
    headers: { 'sec-fetch-site': 'same-origin', 'content-length': String(sent.toString().length) },
  });
}

async function writing() {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion(crew);
  signIn(crew.answerer);
  const draft = async () => {
    const { answers } = await deskQuestion(crew.answerer, questionId);
    return answers.find(({ mine, state }) => mine && state === 'draft');
  };
  const tab = (base = 0, saved = '', sent: readonly string[] = []) => {
    let text = saved;
    const told: { state: SaveState; other: OtherText | null } = { state: 'saved', other: null };
    const own = new OwnSaves(sent);
    const copy = new SealedCopy(questionId, btoa('0123456789abcdef0123456789abcdef'));
    const saving = new Autosave(
      { questionId, base, saved, copy, own },
      () => text,
      (now) => Object.assign(told, now),
    );
    const save = async (next: string) => {
      text = next;
      saving.typed();
      await saving.flush();
      return { ...told };
    };
    return { save, saving, own, close: () => saving.stop() };
  };
  return { crew, questionId, draft, tab };
}

const ONE = 'Luin kirjeesi kahteen kertaan.';
const TWO = `${ONE} Jäin miettimään sitä iltaa.`;
const THREE = `${TWO} Kerron, mitä minulle kävi.`;

describe('a window that is alone', () => {
  test('meets no other text when the answer to its first save was lost', async () => {
    const { tab, draft } = await writing();
    const { save, close } = tab();
    ways = ['answer lost'];
    expect(await save(ONE)).toMatchObject({ state: 'offline' });
    expect(await save(TWO)).toMatchObject({ state: 'saved', other: null });
    expect(await draft()).toMatchObject({ body: TWO, number: 2 });
    close();
  });

  test('nor when several answers were lost, one after another', async () => {
    const { tab, draft } = await writing();
    const { save, close } = tab();
    await save(ONE);
    ways = ['answer lost', 'answer lost', 'late'];
    await save(TWO);
    await save(THREE);
    await save(`${THREE} Se`);
    expect(await save(`${THREE} Se oli syksy.`)).toMatchObject({ state: 'saved', other: null });
    expect((await draft())?.body).toBe(`${THREE} Se oli syksy.`);
    close();
  });

  test('keeps its newest text when an earlier save arrives after it', async () => {
    const { tab, draft } = await writing();
    const { save, close } = tab();
    await save(ONE);
    ways = ['late'];
    await save(TWO);
    expect(await save(THREE)).toMatchObject({ state: 'saved' });
    for (const arrive of late) await arrive();
    expect(await draft()).toMatchObject({ body: THREE });
    expect(await save(`${THREE} Se oli syksy.`)).toMatchObject({ state: 'saved', other: null });
    close();
  });

  test('goes on after a reload with the saves of the page before it', async () => {
    const { tab, draft } = await writing();
    const before = tab();
    await before.save(ONE);
    ways = ['answer lost'];
    await before.save(TWO);
    before.close();
    const { save, close } = tab(1, ONE, before.own.ids);
    expect(await save(THREE)).toMatchObject({ state: 'saved', other: null });
    expect(await draft()).toMatchObject({ body: THREE, save: expect.any(String) });
    close();
  });

  test('sends its answer though what was saved before it was never confirmed', async () => {
    const { crew, questionId, tab } = await writing();
    const { save, own, close } = tab();
    ways = ['answer lost'];
    await save(ONE);
    close();
    const { save: id, earlier } = own.next(THREE);
    const sent = { questionId, body: THREE, base: 0, save: id, earlier: earlier.split(' ') };
    expect(await submitAnswer(crew.answerer, sent)).toMatchObject({ other: null });
  });
});

describe('of two windows', () => {
  test('the second is told of the first, lost answer or not', async () => {
    const { tab, draft } = await writing();
    const [one, other] = [tab(), tab()];
    await one.save(ONE);
    ways = ['answer lost'];
    expect(await other.save('Aivan muuta.')).toMatchObject({ state: 'offline' });
    expect(await other.save('Aivan muuta, ja lisää.')).toMatchObject({
      state: 'other',
      other: { body: ONE },
    });
    expect((await draft())?.body).toBe(ONE);
    one.close();
    other.close();
  });

  test('the first is told when the second has written over its unconfirmed text', async () => {
    const { tab, draft } = await writing();
    const one = tab();
    ways = ['answer lost'];
    await one.save(ONE);
    const other = tab(1, ONE);
    await other.save(TWO);
    expect(await one.save(THREE)).toMatchObject({ state: 'other', other: { body: TWO } });
    expect((await draft())?.versions.map(({ body }) => body)).toContain(THREE);
    one.close();
    other.close();
  });
});
