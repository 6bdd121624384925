import {
  commandsAreToldWhoActs,
  keysAreTheirHoldersAlone,
  rolesAreComparedInPolicies,
  whatIsKeptKnowsNoActor,
} from './support/permission-rules.ts';
import { file, testRules } from './support/rule-cases.ts';
import { readSources } from './support/sources.ts';

const running = readSources('app', 'components', 'lib', 'prisma', 'bin');

testRules([
  {
    name: 'roles are compared in policies alone',
    rule: rolesAreComparedInPolicies,
    among: running,
    refuses: [
      file('lib/a/b.ts', "if (actor.role !== 'coordinator') throw new DomainError('not_allowed');"),
      file('lib/a/b.ts', 'const same = one.role === other;'),
      file('lib/a/b.ts', "if ('moderator' === who) return;"),
      file('lib/a/b.ts', "const { role: who } = actor; if (who === 'moderator') return;"),
      file('lib/a/b.ts', 'if (needed === member?.role) return;'),
      file('lib/a/b.ts', 'switch (member.role) {', '}'),
      file('lib/a/b.ts', 'switch (who) {', "  case 'volunteer':", '}'),
      file('lib/a/b.ts', 'const may = READERS.includes(member.role);'),
      file('lib/a/b.ts', 'const names = SECTIONS[actor.role];'),
      file('lib/a/b.ts', "where: { role: 'professional', leftAt: null }"),
      file('lib/a/b.ts', "where: { role: { in: ['professional', 'moderator'] } }"),
      file('app/page.tsx', "if (member.role !== 'coordinator') notFound();"),
      file('components/a.tsx', "const hint = role === 'volunteer' ? 'alias' : 'name';"),
    ],
    accepts: [
      file('lib/a/policy.ts', "return member.role === 'coordinator';"),
      file('lib/a/visibility.ts', 'switch (member.role) {', '}'),
      file('lib/a/b.ts', 'if (!mayCoordinate(actor)) throw new DomainError();'),
      file('lib/a/b.ts', 'where: { role: { in: answererRoles(risk) } }'),
      file('lib/a/b.ts', "// a role === 'volunteer' is compared elsewhere"),
      file('components/a.tsx', 'const tone = TONES[answerer.role];'),
      file('components/a.tsx', '<AnswerReply role={answer.role} />'),
      file('components/a.tsx', '<ul role="list">'),
    ],
  },
  {
    name: 'what opens by which key is known in the rooms of its holder alone',
    rule: keysAreTheirHoldersAlone,
    among: running,
    refuses: [
      file('lib/desk/a.ts', "import { questionsOfKey } from '../keys/held-questions.ts';"),
      file('app/[locale]/(desk)/desk/a.ts', "import { markOf } from '#lib/keys/mark.ts';"),
      file('lib/questions/a.ts', 'select: { id: true, keyHold: { select: { keyId: true } } }'),
      file('lib/record/a.ts', 'await tx.key.findMany();'),
      file('lib/figures/a.ts', 'sql`SELECT count(*) FROM key_holds`'),
      file('lib/retention/a.ts', 'await tx.askerSession.findMany();'),
    ],
    accepts: [
      file('lib/asking/a.ts', "import { holdByKey } from '../keys/hold.ts';"),
      file('app/[locale]/(asker)/mine/page.tsx', "import { markOf } from '#lib/keys/mark.ts';"),
      file('lib/desk/a.ts', '// no keyHold here', 'const key = shortcut.key;'),
    ],
  },
  {
    name: 'a command is told who acts',
    rule: commandsAreToldWhoActs,
    among: running,
    refuses: [
      file('lib/reactions/react.ts', 'return withActor(VISITOR, (tx) => addOne(tx, press));'),
      file('lib/claims/a.ts', 'return withActor(SYSTEM, async (tx) => {', '});'),
      file('lib/claims/a.ts', 'const actor: Actor = SYSTEM;'),
      file('lib/claims/a.ts', "await withActor({ kind: 'system' }, work);"),
    ],
    accepts: [
      file('lib/claims/a.ts', 'export function expireClaims(actor: System) {', '}'),
      file('lib/themes/published.ts', 'return withActor(VISITOR, (tx) => read(tx));'),
      file('lib/retention/a.ts', 'await withActor(SYSTEM, erase);'),
      file('app/api/a/route.ts', 'await react(VISITOR, press);'),
      file('bin/a.ts', 'await changeSynonyms(SYSTEM, word);'),
    ],
  },
  {
    name: 'what is kept knows no actor',
    rule: whatIsKeptKnowsNoActor,
    among: running,
    refuses: [
      file('lib/a/published.ts', 'export const list = (actor: Member) => kept(read, { key });'),
      file('lib/a/b.ts', 'kept(() => read(tx), {});', 'function other(actor: Actor) {', '}'),
    ],
    accepts: [
      file('lib/a/published.ts', 'export const list = () => kept(read, { key });'),
      file('lib/a/b.ts', 'export function claim(actor: Member) {', '}'),
    ],
  },
]);
