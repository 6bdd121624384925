// The measurements themselves are beside the tests, whose sentences they use.
import '../tests/bench/safety.ts';
