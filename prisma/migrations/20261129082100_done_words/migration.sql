-- What a form of the desk has just done, until the page that follows has said it, once.
CREATE TABLE "done_words" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "question_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "done_words_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "done_words_created_at_idx" ON "done_words"("created_at");
CREATE INDEX "done_words_account_id_idx" ON "done_words"("account_id");
CREATE INDEX "done_words_question_id_idx" ON "done_words"("question_id");

ALTER TABLE "done_words" ADD CONSTRAINT "done_words_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "done_words" ADD CONSTRAINT "done_words_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;
