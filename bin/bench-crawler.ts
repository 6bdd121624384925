import { build } from './build.ts';

// The measurements themselves are beside the tests, whose database and settings they use.
await build({ say: console.log });
await import('../tests/bench/crawler.ts');
