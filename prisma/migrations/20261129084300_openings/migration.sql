-- CreateTable
CREATE TABLE "openings" (
    "question_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "opened_on" DATE NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "openings_pkey" PRIMARY KEY ("question_id", "member_id", "opened_on")
);

-- CreateIndex
CREATE INDEX "openings_opened_at_idx" ON "openings"("opened_at");

-- AddForeignKey
ALTER TABLE "openings" ADD CONSTRAINT "openings_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "openings" ADD CONSTRAINT "openings_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
