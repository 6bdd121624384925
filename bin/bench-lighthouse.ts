import { build } from './build.ts';

await build({ say: console.log });
await import('../tests/bench/lighthouse.ts');
