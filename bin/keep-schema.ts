import '../tests/backup/keep-schema.ts'; // beside the tests, whose database and settings it uses
