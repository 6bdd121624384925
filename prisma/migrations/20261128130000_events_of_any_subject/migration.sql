-- Until now every event was about a question: the default says so of each, without rewriting the table.
ALTER TYPE "ActorKind" ADD VALUE 'visitor' BEFORE 'asker';

ALTER TABLE "events" ALTER COLUMN "question_id" DROP NOT NULL,
ADD COLUMN     "subject" TEXT NOT NULL DEFAULT 'question',
ADD COLUMN     "subject_id" TEXT;

ALTER TABLE "events" ADD CONSTRAINT "events_subject_named" CHECK (
    CASE "subject" WHEN 'question' THEN "question_id" IS NOT NULL AND "subject_id" IS NULL
    ELSE "subject_id" IS NOT NULL END);

CREATE INDEX "events_subject_id_id_idx" ON "events"("subject_id", "id");

-- Which kinds of notices there are the rooms say, in the code.
ALTER TABLE "desk_notices" ALTER COLUMN "kind" TYPE TEXT USING "kind"::TEXT,
ADD COLUMN     "subject" TEXT,
ADD COLUMN     "subject_id" TEXT;

DROP TYPE "DeskNoticeKind";

UPDATE "desk_notices" SET "subject" = 'question' WHERE "question_id" IS NOT NULL;

ALTER TABLE "desk_notices" ADD CONSTRAINT "desk_notices_subject_named" CHECK (
    CASE WHEN "subject" IS NULL THEN "subject_id" IS NULL
    WHEN "subject" = 'question' THEN "question_id" IS NOT NULL AND "subject_id" IS NULL
    ELSE "subject_id" IS NOT NULL END);
