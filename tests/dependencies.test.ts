import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countWithWhatComesAlong, listedIn } from './support/dependencies.ts';
import { ROOT } from './support/sources.ts';

type Package = Record<'dependencies' | 'devDependencies', Record<string, string>>;

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Package;
const listed = listedIn(read('docs/dependencies.md'));

const namesIn = (...sections: string[]) =>
  listed.filter(({ section }) => sections.includes(section)).map(({ name }) => name);

describe('docs/dependencies.md', () => {
  test('a list is read with its section, its reason and its licence', () => {
    const table = '## At run time\n\n| package | for |\n| --- | --- |\n| `a` | to b | 1.0 | MIT |';
    const one = { section: 'At run time', name: 'a', reason: 'to b', licence: 'MIT' };
    expect(listedIn(table)).toEqual([one]);
    expect(listedIn('| `a` | | 1.0 | MIT |')).toEqual([]); // without a reason it is not listed
  });

  test('lists every package that we name, and no other', () => {
    expect(namesIn('At run time', 'To build').sort()).toEqual(Object.keys(dependencies).sort());
    expect(namesIn('To work on it').sort()).toEqual(Object.keys(devDependencies).sort());
  });

  test.each(listed.map(({ name, licence }) => [name, licence]))(
    '%s comes under %s',
    (name, licence) => {
      const installed = JSON.parse(read(`node_modules/${name}/package.json`)) as {
        license: string;
      };
      expect(installed.license).toBe(licence);
    },
  );
});

test('every version is an exact one', () => {
  for (const version of Object.values({ ...dependencies, ...devDependencies })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  }
});

test('what comes along is counted once', () => {
  const alone = countWithWhatComesAlong(['diff']);
  expect(alone).toBe(1);
  expect(countWithWhatComesAlong(['pg', 'diff'])).toBe(countWithWhatComesAlong(['pg']) + alone);
  expect(countWithWhatComesAlong(['pg', '@prisma/adapter-pg'])).toBeLessThan(
    countWithWhatComesAlong(['pg']) + countWithWhatComesAlong(['@prisma/adapter-pg']),
  );
});

test('the lockfile names no download address', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved":\s*"\w+:\/\//);
});
