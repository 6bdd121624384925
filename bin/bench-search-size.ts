// The measurements themselves are beside the tests, whose database and settings they use.
await import('../tests/bench/search-size.ts');
export {};
