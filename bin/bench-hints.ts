import '../tests/bench/hints.ts'; // beside the tests, whose database and settings it uses
