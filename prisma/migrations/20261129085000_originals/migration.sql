-- CreateTable
CREATE TABLE "originals" (
    "question_id" TEXT NOT NULL,
    "sealed_title" BYTEA NOT NULL,
    "sealed_body" BYTEA NOT NULL,

    CONSTRAINT "originals_pkey" PRIMARY KEY ("question_id")
);

-- AddForeignKey
ALTER TABLE "originals" ADD CONSTRAINT "originals_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;
