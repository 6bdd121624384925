import '../tests/bench/risk-model/measure.ts';
