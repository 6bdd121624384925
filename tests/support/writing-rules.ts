import type { Rule } from './import-rules.ts';
import { bracketed, withoutComments } from './sources.ts';

const QUESTION_WRITE =
  /\bquestion\s*\.\s*(create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert)\s*\(/g;
const NESTED_QUESTION_WRITE = /\bquestions?\s*:\s*\{\s*(update|updateMany|upsert)\s*:/;
const RAW_QUESTION_UPDATE =
  /\bupdate\s+"?questions?"?\s[\s\S]*?\bset\b([\s\S]*?)(?:\bwhere\b|`|$)/gi;
const MOVES = 'lib/questions/transitions.ts';

/** Only move() writes the status of a question; a new question takes the column's default. */
export const onlyMoveWritesStatus: Rule = ({ path, text }) => {
  if (path === MOVES || !/^(app|components|lib|bin)\//.test(path)) return [];
  const code = withoutComments(text);
  const problems: string[] = [];
  for (const match of code.matchAll(QUESTION_WRITE)) {
    const call = bracketed(code, match.index + match[0].length - 1);
    problems.push(...writtenData(call).flatMap(statusIn));
  }
  for (const match of code.matchAll(RAW_QUESTION_UPDATE)) {
    if (/"?\bstatus\b"?\s*=/.test(match[1] ?? '')) problems.push('writes a status in SQL');
  }
  if (NESTED_QUESTION_WRITE.test(code)) problems.push('changes a question from inside another row');
  return problems.map((problem) => `${path} ${problem}: only move() in ${MOVES} may`);
};

/** What follows `data:`, `create:` and `update:`; a bare name cannot be checked and is said so. */
function writtenData(call: string): string[] {
  return [...call.matchAll(/\b(data|create|update)\s*(:\s*([{[])?|(?=[,}]))/g)].map((match) =>
    match[3] ? bracketed(call, match.index + match[0].length - 1) : '...unknown',
  );
}

function statusIn(data: string): string[] {
  if (/(^|[\s,{])['"]?status['"]?\s*(:|,|\}|$)/.test(data)) return ['writes a status'];
  if (/\.\.\.\s*\w+\s*(,|\}|$)/.test(data)) return ['writes columns it does not name'];
  return [];
}

/** Text goes into SQL as a parameter, always. */
export const noUnsafeSql: Rule = ({ path, text }) =>
  [...withoutComments(text).matchAll(/\$(?:query|execute)RawUnsafe|\bPrisma\.raw\b/g)].map(
    ([call]) => `${path} uses ${call}`,
  );

// The one door, and what only writes down what it would send.
const CLIENTS = ['lib/db/client.ts', 'lib/db/in-one.ts'];

/** There is one client that reaches the database, so that there is one door. */
export const oneDatabaseClient: Rule = ({ path, text }) =>
  !CLIENTS.includes(path) && /\bnew PrismaClient\b/.test(withoutComments(text))
    ? [`${path} makes a database client of its own`]
    : [];

const ACTION_IMPORT = /import\s*\{([^}]*)\}\s*from\s*['"](?:#lib|[./]+\/lib)\/web\/action\.ts['"]/;

/** In a file of server actions every export is made by action(): nobody forgets who may do it. */
export const actionsAreMadeByAction: Rule = ({ path, text }) => {
  const code = withoutComments(text);
  if (/[{;]\s*['"]use server['"]/.test(code)) return [`${path} has an action inside a function`];
  if (!/^\s*['"]use server['"]/.test(code)) return [];
  const makers = (ACTION_IMPORT.exec(code)?.[1] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && !name.startsWith('type '));
  return [...code.matchAll(/^export\s+(.*)$/gm)]
    .map((match) => match[1] ?? '')
    .filter((declared) => !/^(type|interface)\s/.test(declared))
    .filter((declared) => {
      const maker = /^const\s+\w+\s*=\s*(\w+)/.exec(declared)?.[1];
      return maker === undefined || !makers.includes(maker);
    })
    .map((declared) => `${path} exports "${declared}", which is not made by action()`);
};

const SEALING_CALL = /\b(?:seal|unseal|open|openOptional|createDataKey|openDataKey)\s*\(/g;
const TWO_WORDS = /(['"`])[\w-]+\1\s*,\s*(['"`])[\w-]+\2/;
const MADE_A_PLACE = /\bas\s+(?:Place|TextPlace|KeyPlace|never)\b/;

/** A sealed place is named as lib/sealing/places.ts names it: no table and column, no claim that a text is one. */
export const sealedPlacesAreNamed: Rule = ({ path, text }) => {
  if (path.startsWith('lib/sealing/')) return [];
  const code = withoutComments(text);
  return [...code.matchAll(SEALING_CALL)]
    .map((match) => bracketed(code, match.index + match[0].length - 1))
    .filter((call) => TWO_WORDS.test(call) || MADE_A_PLACE.test(call))
    .map((call) => `${path} seals or opens with (${call}) instead of a name of a place`);
};

const COOKIE_HELPER = 'lib/auth/cookie.ts';
const COOKIE_BY_HAND =
  /\{[^}]*\bcookies\b[^}]*\}\s*from\s*['"]next\/headers|\.cookies\s*\.\s*(?:set|delete|clear)\b|document\.cookie|\bcookieStore\b|['"`]set-cookie['"`]/gi;

/** A cookie is given and taken by one helper: one taken with other attributes than it was given stays. */
export const cookiesHaveOneHelper: Rule = ({ path, text }) =>
  path === COOKIE_HELPER
    ? []
    : [...withoutComments(text).matchAll(COOKIE_BY_HAND)].map(
        ([found]) => `${path} handles a cookie by hand (${found}): ask ${COOKIE_HELPER}`,
      );
