-- CreateTable
CREATE TABLE "asker_sessions" (
    "token_hash" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "idle_from" TIMESTAMPTZ(0) NOT NULL,
    "ends_at" TIMESTAMPTZ(0) NOT NULL,
    "sealed_key" BYTEA,
    "key_until" TIMESTAMPTZ(0),

    CONSTRAINT "asker_sessions_pkey" PRIMARY KEY ("token_hash"),
    CONSTRAINT "asker_sessions_key_has_its_end" CHECK (("sealed_key" IS NULL) = ("key_until" IS NULL))
);

-- CreateIndex
CREATE INDEX "asker_sessions_question_id_idx" ON "asker_sessions"("question_id");

-- AddForeignKey
ALTER TABLE "asker_sessions" ADD CONSTRAINT "asker_sessions_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;
