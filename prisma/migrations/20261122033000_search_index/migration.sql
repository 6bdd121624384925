-- The index that search reads: which published questions hold a term, and the words they are made of.

-- Words that resemble each other. A trusted extension: whoever may create tables may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateTable
CREATE TABLE "search_terms" (
    "id" SERIAL NOT NULL,
    "text" TEXT NOT NULL,
    "questions" INTEGER NOT NULL,

    CONSTRAINT "search_terms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_words" (
    "id" SERIAL NOT NULL,
    "text" TEXT NOT NULL,
    "written" TEXT,
    "root" TEXT,
    "questions" INTEGER NOT NULL,

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_postings" (
    "term" INTEGER NOT NULL,
    "chunk" INTEGER NOT NULL,
    "entries" BYTEA NOT NULL,

    CONSTRAINT "search_postings_pkey" PRIMARY KEY ("term","chunk")
);

-- CreateTable
CREATE TABLE "search_documents" (
    "number" SERIAL NOT NULL,
    "question_id" TEXT NOT NULL,
    "terms" BYTEA NOT NULL,
    "words" BYTEA NOT NULL,

    CONSTRAINT "search_documents_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "search_chunks" (
    "chunk" INTEGER NOT NULL,
    "version" SERIAL NOT NULL,
    "profiles" BYTEA NOT NULL,

    CONSTRAINT "search_chunks_pkey" PRIMARY KEY ("chunk")
);

-- CreateTable
CREATE TABLE "search_profiles" (
    "id" SERIAL NOT NULL,
    "profile" TEXT NOT NULL,

    CONSTRAINT "search_profiles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_state" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL,

    CONSTRAINT "search_state_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_synonyms" (
    "language" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "synonyms" TEXT[],

    CONSTRAINT "search_synonyms_pkey" PRIMARY KEY ("language","word")
);

-- CreateIndex
CREATE UNIQUE INDEX "search_terms_text_key" ON "search_terms"("text");

-- CreateIndex
CREATE UNIQUE INDEX "search_words_text_key" ON "search_words"("text");

-- CreateIndex
CREATE INDEX "search_words_root_idx" ON "search_words"("root");

-- CreateIndex
CREATE INDEX "search_words_text_idx" ON "search_words" USING GIN ("text" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "search_documents_question_id_key" ON "search_documents"("question_id");

-- CreateIndex
CREATE UNIQUE INDEX "search_profiles_profile_key" ON "search_profiles"("profile");

-- AddForeignKey
ALTER TABLE "search_documents" ADD CONSTRAINT "search_documents_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "publications"("question_id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Entries are read whole and written often: compressing them would only cost time.
ALTER TABLE "search_postings" ALTER COLUMN "entries" SET STORAGE EXTERNAL;
ALTER TABLE "search_documents" ALTER COLUMN "terms" SET STORAGE EXTERNAL, ALTER COLUMN "words" SET STORAGE EXTERNAL;
ALTER TABLE "search_chunks" ALTER COLUMN "profiles" SET STORAGE EXTERNAL;
