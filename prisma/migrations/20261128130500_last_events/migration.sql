-- AlterTable
ALTER TABLE "questions" ADD COLUMN "last_event_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- What upkeep worked out for each question until now.
UPDATE "questions" q
SET "last_event_at" = greatest(q."changed_at",
  (SELECT max(e."created_at") FROM "events" e WHERE e."question_id" = q."id"));

-- CreateIndex
CREATE INDEX "questions_status_visibility_last_event_at_idx" ON "questions"("status", "visibility", "last_event_at");

-- CreateIndex
CREATE INDEX "questions_visibility_original_replaced_at_last_event_at_idx" ON "questions"("visibility", "original_replaced_at", "last_event_at");

-- CreateIndex
CREATE INDEX "events_created_at_idx" ON "events"("created_at");

-- CreateIndex
CREATE INDEX "check_ins_created_at_idx" ON "check_ins"("created_at");
