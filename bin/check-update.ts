import { build } from './build.ts';

// What is open in a browser while a new version comes; beside the tests, whose database it uses.
await build({ say: console.log });
await import('../tests/update/check.ts');
