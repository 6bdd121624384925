-- CreateTable
CREATE TABLE "answer_requests" (
    "question_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_requests_pkey" PRIMARY KEY ("question_id", "member_id")
);

-- CreateIndex
CREATE INDEX "answer_requests_member_id_idx" ON "answer_requests"("member_id");

-- AddForeignKey
ALTER TABLE "answer_requests" ADD CONSTRAINT "answer_requests_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_requests" ADD CONSTRAINT "answer_requests_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
