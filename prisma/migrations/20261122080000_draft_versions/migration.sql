-- AlterTable
ALTER TABLE "answers" ADD COLUMN "draft_number" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "answer_drafts" (
    "id" TEXT NOT NULL,
    "answer_id" TEXT NOT NULL,
    "sealed_body" BYTEA NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_drafts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "answer_drafts_answer_id_kept_at_idx" ON "answer_drafts"("answer_id", "kept_at");

-- AddForeignKey
ALTER TABLE "answer_drafts" ADD CONSTRAINT "answer_drafts_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answers"("id") ON DELETE CASCADE ON UPDATE CASCADE;
