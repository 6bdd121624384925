-- Words that were looked for in vain: only those that at least five visitors used.

-- CreateTable
CREATE TABLE "unfound_words" (
    "week" DATE NOT NULL,
    "theme_id" TEXT NOT NULL,
    "word_hash" BYTEA NOT NULL,
    "word" TEXT,
    "visitors" INTEGER NOT NULL DEFAULT 0,
    "marks" BYTEA NOT NULL,

    CONSTRAINT "unfound_words_pkey" PRIMARY KEY ("week","theme_id","word_hash")
);


