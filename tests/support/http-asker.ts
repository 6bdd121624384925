import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { SIMILAR_SEEN } from '#lib/similar/view.ts';

export type Fields = [name: string, value: string][];

const ASK = '/fi/kysy';
const HIDDEN = /<input[^>]*type="hidden"[^>]*>/g;
const ATTRIBUTE = /(\w+)="([^"]*)"/g;
const ENTITIES: Record<string, string> = { amp: '&', quot: '"', '#x27': "'", lt: '<', gt: '>' };

const decoded = (text: string) =>
  text.replace(/&(#x27|\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const QUESTION: Fields = [
  ['theme', 'arki'],
  ['title', 'Kysymys ilman selainta'],
  ['body', 'Tämä kysymys on kirjoitettu kokeeksi, ja se on tarpeeksi pitkä.'],
  ['language', 'fi'],
  ['audience', 'private'],
  [SIMILAR_SEEN, 'true'], // what is alike has been looked at
];

/** Somebody at one place who opens and sends the form without a browser, as a machine would. */
export class HttpAsker {
  readonly #url: string;
  readonly #headers: Record<string, string>;

  constructor(url: string, place: string) {
    this.#url = url;
    this.#headers = { 'x-forwarded-for': place, origin: url };
  }

  /** Opens the form: all that it would send, filled in. */
  async open(): Promise<Fields> {
    const hidden = await this.hidden(ASK, 'formToken');
    return [...hidden.filter(([name]) => name !== SIMILAR_SEEN), ...QUESTION];
  }

  /** What a form brings along that nobody types: the one with a field of this name, on a page. */
  async hidden(path: string, field: string): Promise<Fields> {
    const page = await fetch(this.#url + path, { headers: this.#headers });
    const html = await page.text();
    const form = html.split('<form').find((part) => part.includes(`name="${field}"`)) ?? '';
    const [inside = ''] = form.split('</form>', 1);
    return [...inside.matchAll(HIDDEN)].map(([input]): [string, string] => {
      const named = Object.fromEntries([...input.matchAll(ATTRIBUTE)].map(([, n, v]) => [n, v]));
      return [decoded(named.name ?? ''), decoded(named.value ?? '')];
    });
  }

  /** Works out what a browser would. */
  async prove(fields: Fields): Promise<Fields> {
    const answer = await fetch(`${this.#url}/api/proof?form=${fieldOf(fields, 'formToken')}`, {
      headers: this.#headers,
    });
    const challenge = await answer.json();
    const solution = await solveChallenge({ challenge, deriveKey });
    return [...fields, ['proof', JSON.stringify({ challenge, solution })]];
  }

  /** Sends the form as a browser without scripts does; whether it has become a question. */
  async send(fields: Fields): Promise<boolean> {
    return (await this.post(fields)) === 303;
  }

  /** Sends whatever it is, in the same way; the status of the answer. */
  async post(fields: Fields): Promise<number> {
    const answer = await this.#post(fields, {});
    await answer.arrayBuffer();
    return answer.status;
  }

  /** Sends it as a browser with scripts does, which costs the server least; the code it is given. */
  async sendInPlace(fields: Fields, path = ASK): Promise<string | null> {
    const action = fields.find(([name]) => /^\$ACTION_\d+:0$/.test(name))?.[1] ?? '{}';
    const state = JSON.stringify([{ code: null, fields: {}, values: {} }, '$K1']);
    const own = fields.filter(([name]) => !name.startsWith('$'));
    const body: Fields = [...own.map(([n, v]): [string, string] => [`_1_${n}`, v]), ['0', state]];
    const headers = { 'next-action': JSON.parse(action).id, accept: 'text/x-component' };
    const answer = await this.#post(body, headers, path);
    return /"code":"(\w+)"/.exec(await answer.text())?.[1] ?? null;
  }

  /** Presses a reaction of a question, as its page does; the status of the answer. */
  async press(handle: string, kind: string): Promise<number> {
    const fields: Fields = Object.entries({ locale: 'fi', handle, kind });
    const answer = await this.#post(fields, { accept: 'application/json' }, '/api/reactions');
    await answer.arrayBuffer();
    return answer.status;
  }

  #post(fields: Fields, headers: Record<string, string>, path = ASK): Promise<Response> {
    const body = new FormData();
    for (const [name, value] of fields) body.append(name, value);
    return fetch(this.#url + path, {
      method: 'POST',
      body,
      headers: { ...this.#headers, ...headers },
      redirect: 'manual',
    });
  }
}

function fieldOf(fields: Fields, name: string): string {
  return fields.find(([each]) => each === name)?.[1] ?? '';
}

/** Does something many times, a few at once. */
export async function manyTimes(
  times: number,
  atOnce: number,
  work: (number: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const one = async () => {
    for (let number = next++; number < times; number = next++) await work(number);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}
