import type { Rule } from './import-rules.ts';
import { withoutComments } from './sources.ts';

const UNNAMED =
  /(\.\s*not)?\s*\.\s*(?:toThrow(?:Error)?\(\s*(?:Error\s*)?\)|(?:rejects\s*\.\s*)(?:toBeDefined|toBeTruthy)\(\s*\))/g;

/** What expects any failure passes on a slip of the pen too: a refusal is named by its code or its words. */
export const refusalsAreNamed: Rule = ({ path, text }) =>
  [...withoutComments(text).matchAll(UNNAMED)]
    .filter(([, not]) => not === undefined)
    .map(([found]) => `${path} expects any failure at all: "${found.trim()}"`);
