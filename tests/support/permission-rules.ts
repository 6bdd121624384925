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
