-- Nobody had said to see to an alarm before that was asked: where its question still waits for somebody, it calls.
UPDATE "alarms" a SET "taken_at" = NULL
FROM "questions" q
WHERE q."id" = a."question_id" AND a."taken_by_id" IS NULL AND q."status" IN ('received', 'open');

-- And what went back to the pool as too heavy for its holder calls those who may answer it.
INSERT INTO "alarms" ("id", "question_id", "kind", "raised_at", "called_at")
SELECT replace(gen_random_uuid()::text, '-', ''), q."id", 'professional', now(), now()
FROM "questions" q
WHERE q."status" = 'open' AND (q."risk" >= 3 OR (q."urgent" AND q."risk" >= 2))
  AND NOT EXISTS (
    SELECT FROM "alarms" a WHERE a."question_id" = q."id" AND a."kind" = 'professional'
  );
