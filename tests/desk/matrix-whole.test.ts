import '../support/framework.ts'; // before everything else

import { describe, expect, test } from 'vitest';
import { reviewSchema, writeSchema } from '#lib/answers/schema.ts';
import { readSources, withoutComments } from '../support/sources.ts';
import { DEEDS, WAYS } from './matrix.ts';
import { formOf } from './matrix-send.ts';
import { SETTINGS } from './matrix-settings.ts';

// The matrix is whole: whatever asks who is signed in is one of its deeds, found in the code and not by hand.

const MODULES = import.meta.glob<Record<string, unknown>>([
  '../../app/**/*actions.ts',
  '../../app/**/route.ts',
]);

// Requests that are not forms, with the test that tries them with everybody.
const ROUTES = {
  'app/api/drafts/route.ts': 'tests/desk/matrix-deeds.test.ts',
  'app/api/public-versions/route.ts': 'tests/publishing/save-version.test.ts',
  'app/api/desk/live/route.ts': 'tests/desk/matrix-seen.test.ts',
};

/** The files of pages and requests in which somebody acts as a member. */
const ofMembers = readSources('app')
  .map(({ path, text }) => ({ path, text: withoutComments(text) }))
  .filter(({ text }) => /\b(currentMember|watchedDesk)\b/.test(text));

/** The exported actions of a file that are a member's: each names its actor, or shares one that does. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/export const (\w+) = action\(\s*\{([\s\S]*?)\},\s*async/g)]
    .filter(([, , options = '']) => /\.\.\.byMember|actor: currentMember/.test(options))
    .map(([, name = '']) => name);
}

const tried = new Set<unknown>(
  [WAYS, DEEDS, SETTINGS].flatMap((table) => Object.values(table).map(({ action }) => action)),
);

describe('the matrix knows', () => {
  test.each(ofMembers)('whatever a member does in $path', async ({ path, text }) => {
    if (path in ROUTES) return;
    const load = MODULES[`../../${path}`];
    const actions = (await load?.()) ?? {};
    const names = namesIn(text);
    expect(names).not.toEqual([]);
    // A file of a desk holds nothing that is not a member's.
    if (path.includes('(desk)')) expect(names.sort()).toEqual(Object.keys(actions).sort());
    for (const name of names) expect(tried.has(actions[name]), `${path}: ${name}`).toBe(true);
  });

  test('every file in which a member acts, forms and other requests', () => {
    const routes = ofMembers.map(({ path }) => path).filter((path) => !path.endsWith('actions.ts'));
    expect(routes.sort()).toEqual(Object.keys(ROUTES).sort());
    expect(ofMembers.length).toBeGreaterThan(Object.keys(ROUTES).length);
  });

  test.each([
    ['writing', writeSchema.out.options],
    ['reviewing', reviewSchema.options],
  ] as const)('every button of a form for %s', (_, options) => {
    const known = options.flatMap(({ shape: { intent } }) =>
      'options' in intent ? intent.options : [...intent.values],
    );
    const sent = Object.values({ ...WAYS, ...DEEDS }).flatMap(({ fields }) => {
      const typed = fields?.(STAND_IN, STAND_IN) ?? {};
      const intent = formOf(typed).get('intent');
      return intent === null ? [] : [String(intent).split(' ')[0]];
    });
    expect(sent).toEqual(expect.arrayContaining([...known]));
  });
});

// Whatever a deed asks of the stage to fill its form in: here only its button counts.
const STAND_IN = new Proxy({}, { get: () => ({ id: '', answer: '', version: '' }) }) as never;
