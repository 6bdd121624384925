-- CreateEnum
CREATE TYPE "MailPace" AS ENUM ('at_once', 'daily', 'never');

-- CreateEnum
CREATE TYPE "DeskNoticeKind" AS ENUM ('claim_expiring', 'claim_expired', 'handover_offered', 'handover_accepted', 'handover_declined', 'reassigned', 'follow_up', 'sent_back');

-- AlterTable
ALTER TABLE "organisations" ADD COLUMN     "claim_hours" INTEGER;

-- AlterTable
ALTER TABLE "members" ADD COLUMN     "away_from" DATE,
ADD COLUMN     "away_until" DATE,
ADD COLUMN     "mail_pace" "MailPace" NOT NULL DEFAULT 'at_once',
ADD COLUMN     "paused" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "week_limit" INTEGER;

-- AlterTable
ALTER TABLE "claims" ADD COLUMN     "offered_to_id" TEXT,
ADD COLUMN     "warned_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "desk_notices" (
    "id" BIGSERIAL NOT NULL,
    "member_id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "kind" "DeskNoticeKind" NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "desk_notices_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "desk_notices_due_at_idx" ON "desk_notices"("due_at");

-- CreateIndex
CREATE INDEX "desk_notices_question_id_idx" ON "desk_notices"("question_id");

-- CreateIndex
CREATE INDEX "claims_offered_to_id_idx" ON "claims"("offered_to_id");

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_offered_to_id_fkey" FOREIGN KEY ("offered_to_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_notices" ADD CONSTRAINT "desk_notices_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_notices" ADD CONSTRAINT "desk_notices_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;
