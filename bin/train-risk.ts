import '../tests/bench/train-risk.ts';
