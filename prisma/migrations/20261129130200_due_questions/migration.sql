-- What is due by each rule stands first, and what is not due is not there: a round with nothing to do reads a page.
CREATE INDEX "questions_closed_idx" ON "questions"("last_event_at") WHERE "status" = 'closed';
CREATE INDEX "questions_answered_unpublished_idx" ON "questions"("last_event_at")
WHERE "status" = 'answered' AND "visibility" IN ('private', 'hidden');
CREATE INDEX "questions_unreplaced_idx" ON "questions"("last_event_at")
WHERE "status" = 'answered' AND "visibility" = 'public' AND "original_replaced_at" IS NULL;

DROP INDEX "questions_status_visibility_last_event_at_idx";
DROP INDEX "questions_visibility_original_replaced_at_last_event_at_idx";
