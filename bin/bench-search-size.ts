import '../tests/bench/search-size.ts';
