import { Agent, request } from 'node:http';
import { buffer, text } from 'node:stream/consumers';

// The machine that floods, in a process of its own: what it takes is no part of what others wait for.
const AT_ONCE = 4;

/** What is sent, how often it can be, and where to. */
export type Posts = {
  address: string;
  headers: Record<string, string>;
  body: string; // base64
  until: number; // ms since 1970
};

/** How often each status was the answer; `cut` where the connection ended without one. */
export type Answers = Record<string, number>;

async function postAll({ address, headers, body, until }: Posts): Promise<Answers> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const bytes = Buffer.from(body, 'base64');
  const answers: Answers = {};
  const one = async () => {
    while (Date.now() < until) {
      const answer = await statusOf(address, agent, headers, bytes);
      answers[answer] = (answers[answer] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  agent.destroy();
  return answers;
}

function statusOf(
  address: string,
  agent: Agent,
  headers: Record<string, string>,
  body: Buffer,
): Promise<string> {
  return new Promise((resolve) => {
    const post = request(address, { method: 'POST', agent, headers }, (answer) => {
      buffer(answer).then(
        () => resolve(String(answer.statusCode)),
        () => resolve('cut'),
      );
    });
    post.on('error', () => resolve('cut'));
    post.end(body);
  });
}

console.log(JSON.stringify(await postAll(JSON.parse(await text(process.stdin)) as Posts)));
