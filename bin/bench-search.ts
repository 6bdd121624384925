// The measurements themselves are beside the tests, whose database and settings they use.
import '../tests/bench/search.ts';
