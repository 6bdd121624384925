-- AlterTable
ALTER TABLE "answers" ADD COLUMN "passed_on_at" TIMESTAMPTZ(3);

-- What a volunteer holds at risk 3 goes to the pool, for a professional; the draft stays.
CREATE TEMPORARY TABLE "heavy" AS
SELECT c."question_id", c."member_id"
FROM "claims" c
JOIN "questions" q ON q."id" = c."question_id" AND q."risk" >= 3 AND q."status" IN ('claimed', 'in_review')
JOIN "members" m ON m."id" = c."member_id" AND m."role" <> 'professional';

UPDATE "answers" a SET "submitted_at" = NULL, "passed_on_at" = now()
FROM "heavy" h
WHERE a."question_id" = h."question_id" AND a."member_id" = h."member_id" AND a."approved_at" IS NULL;

DELETE FROM "claims" c USING "heavy" h WHERE c."question_id" = h."question_id";

UPDATE "questions" q SET "status" = 'open', "changed_at" = now(), "last_event_at" = now()
FROM "heavy" h WHERE q."id" = h."question_id";

INSERT INTO "events" ("kind", "question_id", "actor", "created_at")
SELECT 'passed_on', h."question_id", 'system', now() FROM "heavy" h;

DROP TABLE "heavy";
