import type { Rule } from './import-rules.ts';
import { withoutComments } from './sources.ts';

const ROLE = `['"](?:volunteer|professional|moderator|coordinator)['"]`;
const EQUALS = '[!=]==?';
const OF_SOMEBODY = String.raw`(?:[\w$]+\??\.)*role\b`;

const COMPARISONS = [
  `\\brole\\s*${EQUALS}`,
  `${EQUALS}\\s*${OF_SOMEBODY}`,
  `${EQUALS}\\s*${ROLE}`,
  `${ROLE}\\s*${EQUALS}`,
  `\\bcase\\s+${ROLE}`,
  `\\bswitch\\s*\\([^)]*\\brole\\s*\\)`,
  `\\.(?:includes|has|indexOf)\\(\\s*(?:${OF_SOMEBODY}|${ROLE})`,
  `\\[(?:actor|member)\\??\\.role\\]`, // a table of what each role may
  `\\brole\\s*:\\s*(?:${ROLE}|\\{\\s*(?:in|not|notIn|equals)\\s*:\\s*(?:\\[\\s*)?${ROLE})`, // a query
].map((pattern) => new RegExp(pattern, 'g'));

const DECIDES = /(^|\/)(policy|visibility)\.ts$/;
// What an answerer is called, and by which kind of answerer a list is narrowed down: nobody may more by it.
const NAMES = 'lib/members/answerer-kind.ts';

/** What a role may is decided in a policy.ts, what it sees in a visibility.ts, and nowhere else. */
export const rolesAreComparedInPolicies: Rule = ({ path, text }) => {
  if (!/^(app|components|lib)\//.test(path) || DECIDES.test(path) || path === NAMES) return [];
  const code = withoutComments(text);
  return COMPARISONS.flatMap((pattern) => [...code.matchAll(pattern)]).map(
    ([found]) => `${path} compares roles (${found}): ask a policy.ts`,
  );
};

type Reason = [places: RegExp, because: string];

/** Where lib itself says who acts, and why nobody can tell it. */
const NOBODY_TELLS: Reason[] = [
  [/^lib\/actor\.ts$/, 'this is who there is'],
  [/^lib\/(.*\/)?published\.ts$/, 'everybody reads the same, and what is kept knows no reader'],
  [/^lib\/published\//, 'the same'],
  [/^lib\/figures\/figures\.ts$/, 'the same'],
  [/^lib\/asking\/theme-choices\.ts$/, 'the same'],
  [/^lib\/search\/index\/transaction\.ts$/, 'the same: only what is published is in the index'],
  [/^lib\/similar\/similar-to-question\.ts$/, 'the same: how an answer begins that is published'],
  [
    /^lib\/desk\/watching\/shared-news\.ts$/,
    'read once for all who watch, each told what is theirs',
  ],
  [/^lib\/auth\//, 'who acts is what is being found out'],
  [/^lib\/keys\/(\w+-)?asker-session\.ts$/, 'the same'],
  [/^lib\/health\//, 'the machine asks whether the database answers'],
  [/^lib\/mail\//, 'the post goes out for whoever writes; a demo keeps it'],
  [/^lib\/(jobs|on-call|retention|worker)\//, 'jobs of the system: nobody started them'],
  [/^lib\/triage\/hear-classifier\.ts$/, 'the same'],
  [/^lib\/notices\/(send|tell)-/, 'the same'],
];

/** A command is told who acts; it never takes itself for a visitor or for the system. */
export const commandsAreToldWhoActs: Rule = ({ path, text }) => {
  if (!path.startsWith('lib/') || NOBODY_TELLS.some(([places]) => places.test(path))) return [];
  return [
    ...withoutComments(text).matchAll(/\b(?:SYSTEM|VISITOR)\b|\bkind: '(?:system|visitor)'/g),
  ].map(([found]) => `${path} says itself who acts (${found}): take the actor first`);
};

const ACTOR_PARAMETER = /\b\w*actor\w*\??\s*:\s*(?:Actor|Member|Asker|Visitor|System)\b/gi;

/** What is kept is the same for everybody, so no function beside it knows who reads. */
export const whatIsKeptKnowsNoActor: Rule = ({ path, text }) => {
  const code = withoutComments(text);
  if (!path.startsWith('lib/') || !/\bkept\s*\(/.test(code)) return [];
  return [...code.matchAll(ACTOR_PARAMETER)].map(
    ([found]) => `${path} keeps something and takes an actor (${found})`,
  );
};

// Whose rooms may know by which key something opens: the asker's own, and what keeps and ends keys.
const OF_THE_ASKER =
  /^(lib\/(keys|sealing|asking|notices|thread|my-data|web|worker|backup)|app\/\[locale\]\/\(asker\)|components\/(keys|ask|thread))\//;
const OF_KEYS =
  /['"][^'"]*\/keys\/[\w-]+\.tsx?['"]|\b(?:keyHolds?|askerSessions?|key_holds|asker_sessions)\b|\btx\.key\b/g;

/** Two things of one key are linked by its holder alone: nothing that staff or readers see can know of keys. */
export const keysAreTheirHoldersAlone: Rule = ({ path, text }) => {
  if (!/^(app|components|lib)\//.test(path) || OF_THE_ASKER.test(path)) return [];
  return [...withoutComments(text).matchAll(OF_KEYS)].map(
    ([found]) => `${path} knows of keys (${found}): only the asker's rooms may`,
  );
};
