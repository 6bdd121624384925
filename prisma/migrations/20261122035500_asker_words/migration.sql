-- CreateEnum
CREATE TYPE "Helped" AS ENUM ('yes', 'partly', 'no');

-- AlterTable
ALTER TABLE "questions" ADD COLUMN "sealed_change_wish" BYTEA;

-- CreateTable
CREATE TABLE "feedback" (
    "answer_id" TEXT NOT NULL,
    "helped" "Helped" NOT NULL,
    "sealed_word" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feedback_pkey" PRIMARY KEY ("answer_id")
);

-- CreateIndex
CREATE INDEX "feedback_created_at_idx" ON "feedback"("created_at");

-- AddForeignKey
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answers"("id") ON DELETE CASCADE ON UPDATE CASCADE;
