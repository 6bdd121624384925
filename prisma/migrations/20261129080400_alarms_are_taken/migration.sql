-- An alarm calls until somebody takes it; each person who is called has a row of their own.
ALTER TABLE "alarms"
  ADD COLUMN "called_at" TIMESTAMPTZ(3),
  ADD COLUMN "calls" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "unheeded_at" TIMESTAMPTZ(3),
  ADD COLUMN "taken_at" TIMESTAMPTZ(3),
  ADD COLUMN "taken_by_id" TEXT;

UPDATE "alarms" SET "called_at" = "raised_at";
ALTER TABLE "alarms" ALTER COLUMN "called_at" SET NOT NULL;

-- What was told before this was known is not called again at once: as it was heard then, so it is now.
UPDATE "alarms" SET "taken_at" = "told_at" WHERE "told_at" IS NOT NULL;

ALTER TABLE "alarms" ADD CONSTRAINT "alarms_taken_by_id_fkey" FOREIGN KEY ("taken_by_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "alarm_calls" (
    "alarm_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "told_at" TIMESTAMPTZ(3),
    "sending_by" TEXT,
    "sending_at" TIMESTAMPTZ(3),

    CONSTRAINT "alarm_calls_pkey" PRIMARY KEY ("alarm_id","member_id")
);

-- CreateIndex
CREATE INDEX "alarm_calls_member_id_told_at_idx" ON "alarm_calls"("member_id", "told_at");

-- AddForeignKey
ALTER TABLE "alarm_calls" ADD CONSTRAINT "alarm_calls_alarm_id_fkey" FOREIGN KEY ("alarm_id") REFERENCES "alarms"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alarm_calls" ADD CONSTRAINT "alarm_calls_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

INSERT INTO "alarm_calls" ("alarm_id", "member_id", "asked_at", "told_at")
SELECT a."id", m."id", a."raised_at", a."told_at"
FROM "alarms" a JOIN "members" m ON m."id" = ANY(a."member_ids");
