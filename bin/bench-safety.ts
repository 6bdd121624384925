import '../tests/bench/safety.ts';
