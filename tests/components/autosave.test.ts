import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Autosave, type SaveState } from '#components/desk/editor/autosave.ts';
import { OwnSaves } from '#components/desk/editor/own-saves.ts';
import { SealedCopy } from '#components/desk/editor/sealed-copy.ts';
import type { OtherText } from '#lib/errors.ts';

// The browser's side: the server and the store of the tab are what stands outside of it.
type Answer = { status: number; body?: object } | 'lost';
type Sent = { body: string; base: string };

let sent: Sent[];
let answers: Answer[];
let store: Map<string, string>;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  answers = [];
  store = new Map();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => store.set(key, value),
    removeItem: (key: string) => store.delete(key),
  });
  vi.stubGlobal('fetch', async (_: string, { body }: { body: FormData }) => {
    sent.push({ body: String(body.get('body')), base: String(body.get('base')) });
    const answer = answers.shift() ?? { status: 200, body: { number: sent.length, other: null } };
    if (answer === 'lost') throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(answer.body ?? null), { status: answer.status });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const KEY = btoa('0123456789abcdef0123456789abcdef');

function writing() {
  let text = '';
  let told: { state: SaveState; other: OtherText | null } = { state: 'saved', other: null };
  const copy = new SealedCopy('question', KEY);
  const saving = new Autosave(
    { questionId: 'question', base: 0, saved: '', copy, own: new OwnSaves([]) },
    () => text,
    (now) => {
      told = now;
    },
  );
  const type = (next: string) => {
    text = next;
    saving.typed();
  };
  return { saving, copy, type, told: () => told };
}
const wait = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

test('a text is saved in a pause, once, with the number of the one before', async () => {
  const { type, told } = writing();
  type('Hei');
  await wait(1);
  type('Hei sinä');
  expect(told().state).toBe('waiting');
  await wait(3);
  expect(sent).toEqual([{ body: 'Hei sinä', base: '0' }]);
  expect(told().state).toBe('saved');
  type('Hei sinä siellä');
  await wait(3);
  expect(sent[1]).toEqual({ body: 'Hei sinä siellä', base: '1' });
});

test('who never pauses is saved every ten seconds all the same', async () => {
  const { type } = writing();
  for (let second = 0; second < 21; second += 1) {
    type('kirjoitan '.repeat(second + 1));
    await wait(1);
  }
  expect(sent.length).toBeGreaterThanOrEqual(2);
});

test('a lost connection is tried again, less and less often, until it is back', async () => {
  const { type, told } = writing();
  answers = ['lost', 'lost', { status: 503 }, 'lost'];
  type('Ilman yhteyttä');
  await wait(2);
  expect([sent.length, told().state]).toEqual([1, 'offline']);
  await wait(2);
  expect(sent).toHaveLength(2);
  await wait(4);
  expect(sent).toHaveLength(3);
  await wait(7);
  expect(sent).toHaveLength(3);
  await wait(1);
  expect(sent).toHaveLength(4);
  await wait(16);
  expect(told().state).toBe('saved');
  expect(sent.at(-1)).toEqual({ body: 'Ilman yhteyttä', base: '0' });
});

test('another window’s text stops the saving until its writer has chosen', async () => {
  const { type, told, saving } = writing();
  const other = { number: 7, body: 'Toisen ikkunan teksti' };
  answers = [{ status: 200, body: { number: null, other } }];
  type('Tämän ikkunan teksti');
  await wait(3);
  expect(told()).toMatchObject({ state: 'other', other });
  type('Tämän ikkunan teksti jatkuu');
  await wait(60);
  expect(sent).toHaveLength(1);
  saving.goOn(other);
  await wait(1);
  expect(sent[1]).toEqual({ body: 'Tämän ikkunan teksti jatkuu', base: '7' });
});

test('signed out, it says so, and goes on once somebody is back', async () => {
  const { type, told, saving } = writing();
  answers = [{ status: 401 }];
  type('Istunto ehti päättyä');
  await wait(30);
  expect([sent.length, told().state]).toEqual([1, 'signedOut']);
  await saving.flush();
  await wait(1);
  expect(told().state).toBe('saved');
});

test('a question that is no longer theirs is told apart from being signed out', async () => {
  const { type, told } = writing();
  answers = [{ status: 403 }];
  type('Kysymys palasi jonoon');
  await wait(30);
  expect(told().state).toBe('ended');
});

test('a form that is sent takes over: nothing is saved beside it', async () => {
  const { type, saving } = writing();
  type('Lähetän tämän');
  saving.stop();
  await wait(60);
  expect(sent).toEqual([]);
});

test('what is not saved is kept in the tab, sealed, for its writer alone, and goes when it is saved', async () => {
  vi.useRealTimers();
  const copy = new SealedCopy('question', KEY);
  const text = { body: 'Tätä ei ehditty tallentaa', base: 3, sent: ['a1b2c3d4'] };
  await copy.keep(text);
  const kept = [...store.values()].join(' ');
  expect(kept).not.toContain('ehditty');
  expect(atob(kept)).not.toContain('ehditty');
  expect(await copy.open()).toEqual(text);
  const another = new SealedCopy('question', btoa('another key, of another member!!'));
  expect(await another.open()).toBeNull();
  copy.forget();
  expect(await copy.open()).toBeNull();
});

test('a copy that is still being sealed when the text is saved does not stay behind', async () => {
  vi.useRealTimers();
  const copy = new SealedCopy('question', KEY);
  const keeping = copy.keep({ body: 'Ehti jo tallentua', base: 3, sent: [] });
  copy.forget();
  await keeping;
  expect(store.size).toBe(0);
});
