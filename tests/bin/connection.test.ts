import { expect, test } from 'vitest';
import { connectionTrouble } from '../../bin/connection.ts';

const URL_OF_OURS = 'postgresql://rinnalla:salasana@127.0.0.1:54329/rinnalla';
const said = (code: string, message: string) =>
  connectionTrouble(Object.assign(new Error(message), { code }), URL_OF_OURS);

test.each([
  ['57P03', 'the database system is starting up'],
  ['57P01', 'terminating connection due to administrator command'],
  ['53300', 'sorry, too many clients already'],
])('a server that cannot take anybody now (%s) is one sentence to read', (code, message) => {
  expect(said(code, message)).toEqual({
    code: 'P1001',
    message: `The database server at 127.0.0.1:54329 is not ready: ${message}.`,
  });
});

test('no sentence holds the password, whatever went wrong', () => {
  for (const code of ['57P03', '28P01', '3D000', 'ECONNREFUSED', 'EPERM']) {
    expect(said(code, 'no').message).not.toContain('salasana');
  }
});
