-- CreateEnum
CREATE TYPE "NoticeKind" AS ENUM ('email', 'push');

-- CreateTable
CREATE TABLE "notice_channels" (
    "id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "kind" "NoticeKind" NOT NULL,
    "locale" TEXT NOT NULL,
    "sealed_address" BYTEA NOT NULL,
    "told_event_id" BIGINT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_channels_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "notice_channels_question_id_idx" ON "notice_channels"("question_id");

-- AddForeignKey
ALTER TABLE "notice_channels" ADD CONSTRAINT "notice_channels_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;
