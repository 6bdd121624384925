import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { askClassifier, ClassifierFailed } from '#lib/classifier/ask-classifier.ts';
import { MOODS, type Mood, testClassifier } from '../support/classifier-stand-in.ts';

const standIn = testClassifier();

const TEXT = 'Väsynyt ilta\nEn jaksa enää 😔. Huomenna on ”sama” taas.';

/** How the classifier is found to have failed. */
async function failing(setting = standIn.setting(), text = TEXT): Promise<string> {
  const error = await askClassifier(setting, text).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(ClassifierFailed);
  expect(`${error.stack}${error.cause}`).not.toContain('jaksa');
  return error.code;
}

test('it is sent the text and nothing else: no header tells of whom, when or in which language', async () => {
  standIn.mood = MOODS.says({ level: 2, from: 13, to: 26, score: 0.93 });
  const setting = standIn.setting();
  expect(await askClassifier(setting, TEXT)).toEqual({ level: 2, from: 13, to: 26 });
  const body = JSON.stringify({ text: TEXT });
  expect(standIn.asked).toEqual([
    {
      line: 'POST /risk',
      headers: [
        ...['content-type', 'application/json', 'content-length', `${Buffer.byteLength(body)}`],
        ...['accept', 'application/json', 'user-agent', 'Rinnalla'],
        ...['Host', setting.url.host, 'Connection', 'close'],
      ],
      body,
    },
  ]);
});

test('a token goes along where one is set, and nowhere else', async () => {
  standIn.mood = MOODS.says({ level: 1 });
  const token = 'salainen-1';
  expect(await askClassifier(standIn.setting({ token }), TEXT)).toEqual({ level: 1 });
  expect(standIn.asked[0]?.headers).toEqual(
    expect.arrayContaining(['authorization', 'Bearer salainen-1']),
  );
  standIn.mood = MOODS.fails;
  const error = await askClassifier(standIn.setting({ token }), TEXT).catch((thrown) => thrown);
  expect(JSON.stringify([error, error.stack])).not.toContain(token);
});

test.each<[string, Mood, string]>([
  ['is silent', MOODS.silent, 'slow'],
  ['drips', MOODS.drips, 'slow'],
  ['hangs up', MOODS.breaks, 'absent'],
  ['fails', MOODS.fails, 'status'],
  ['redirects', MOODS.redirects, 'redirect'],
  ['babbles', MOODS.babbles, 'garbage'],
  ['floods', MOODS.floods, 'too_large'],
  ['says level 3', MOODS.says({ level: 3 }), 'garbage'],
  ['says level 1.5', MOODS.says({ level: 1.5 }), 'garbage'],
  ['says a level in words', MOODS.says({ level: '2' }), 'garbage'],
  ['says nothing', MOODS.says(null), 'garbage'],
  ['begins a passage', MOODS.says({ level: 2, from: 3 }), 'garbage'],
  ['turns a passage round', MOODS.says({ level: 2, from: 9, to: 4 }), 'garbage'],
  ['goes beyond the text', MOODS.says({ level: 2, from: 0, to: 5_000 }), 'garbage'],
])('one that %s is of no use, in time', async (_, mood, code) => {
  standIn.mood = mood;
  const begin = performance.now();
  expect(await failing()).toBe(code);
  expect(performance.now() - begin).toBeLessThan(2_000);
  expect(standIn.asked.map(({ line }) => line)).toEqual(['POST /risk']); // no other address is asked
});

test('one that is not there is of no use', async () => {
  const gone = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => gone.once('listening', listening));
  const { port } = gone.address() as AddressInfo;
  await new Promise((closed) => gone.close(closed));
  const url = new URL(`http://127.0.0.1:${port}/`);
  expect(await failing(standIn.setting({ url }))).toBe('absent');
});

test('a passage is counted in characters, not in halves of them', async () => {
  const short = 'ab😔';
  standIn.mood = MOODS.says({ level: 2, from: 2, to: 3 });
  expect(await askClassifier(standIn.setting(), short)).toMatchObject({ to: 3 });
  standIn.mood = MOODS.says({ level: 2, from: 2, to: 4 });
  expect(await failing(standIn.setting(), short)).toBe('garbage');
});

test('a text beyond any that can be asked is not sent', async () => {
  expect(await failing(standIn.setting(), 'ä'.repeat(40_000))).toBe('too_large');
  expect(standIn.asked).toEqual([]);
});
