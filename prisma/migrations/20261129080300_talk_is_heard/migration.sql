-- Whoever would like to talk always reaches somebody, and what they wrote goes along only if they say so.
ALTER TABLE "check_ins" ADD COLUMN "note_shared" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "check_ins" ADD COLUMN "heard_at" TIMESTAMPTZ(3);

UPDATE "check_ins" SET "note_shared" = true WHERE "shared_with_id" IS NOT NULL;
