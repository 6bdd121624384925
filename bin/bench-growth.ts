import '../tests/bench/growth.ts'; // beside the tests, whose database and settings it uses
