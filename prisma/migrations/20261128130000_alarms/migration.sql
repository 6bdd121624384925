-- CreateEnum
CREATE TYPE "AlarmKind" AS ENUM ('moderator', 'professional', 'concern');

-- CreateTable
CREATE TABLE "alarms" (
    "id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "kind" "AlarmKind" NOT NULL,
    "member_ids" TEXT[],
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "told_at" TIMESTAMPTZ(3),

    CONSTRAINT "alarms_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "alarms_question_id_idx" ON "alarms"("question_id");

-- CreateIndex
CREATE INDEX "alarms_told_at_raised_at_idx" ON "alarms"("told_at", "raised_at");

-- AddForeignKey
ALTER TABLE "alarms" ADD CONSTRAINT "alarms_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whom the record says to have been told since a question became acute has been told.
INSERT INTO "alarms" ("id", "question_id", "kind", "raised_at", "told_at")
SELECT replace(gen_random_uuid()::text, '-', ''), e."question_id", e."reason"::"AlarmKind",
       min(e."created_at"), min(e."created_at")
FROM "events" e
JOIN "questions" q ON q."id" = e."question_id" AND q."risk" = 3
WHERE e."kind" = 'desk_alerted' AND e."reason" IN ('moderator', 'professional')
  AND e."id" > coalesce((
    SELECT max(r."id") FROM "events" r
    WHERE r."question_id" = q."id" AND r."kind" IN ('risk_set', 'risk_raised') AND r."reason" = '3'
  ), 0)
GROUP BY e."question_id", e."reason";

-- And of whom it does not, an alarm stands: the next round of jobs calls them.
INSERT INTO "alarms" ("id", "question_id", "kind", "raised_at")
SELECT replace(gen_random_uuid()::text, '-', ''), q."id", w."kind", q."changed_at"
FROM "questions" q
CROSS JOIN LATERAL (
  SELECT (CASE q."status" WHEN 'received' THEN 'moderator' ELSE 'professional' END)::"AlarmKind" AS "kind"
) w
WHERE q."risk" = 3 AND q."status" NOT IN ('answered', 'closed')
  AND NOT EXISTS (
    SELECT FROM "alarms" a WHERE a."question_id" = q."id" AND a."kind" = w."kind"
  );
