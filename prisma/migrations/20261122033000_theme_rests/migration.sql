-- AlterTable
ALTER TABLE "organisation_themes" ADD COLUMN "rests_until" DATE;

-- CreateIndex
CREATE INDEX "answers_approved_at_idx" ON "answers"("approved_at");
