import '../tests/bench/similar.ts'; // beside the tests, whose database and settings it uses
