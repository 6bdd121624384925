-- An index of search made by new rules is filled beside the one that is read, and takes its place when it is
-- whole. What there is goes on as edition 1, as it is: nothing is made anew. Code of before knows of no editions
-- and reads and writes that one, by the defaults below, until the first new one is begun.

-- AlterTable
ALTER TABLE "search_state"
  ADD COLUMN "format" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "next_number" INTEGER,
  ADD COLUMN "begun_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN "whole_at" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN "replaced_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "search_terms" ADD COLUMN "edition" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "search_words" ADD COLUMN "edition" INTEGER NOT NULL DEFAULT 1;

-- AlterTable: code of before writes by rules 4.
ALTER TABLE "search_documents"
  ADD COLUMN "edition" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "rules" INTEGER NOT NULL DEFAULT 4;

-- AlterTable
ALTER TABLE "search_chunks" ADD COLUMN "edition" INTEGER NOT NULL DEFAULT 1;

-- CreateIndex: the text first, by which code of before looks for it.
CREATE UNIQUE INDEX "search_terms_text_edition_key" ON "search_terms"("text", "edition");
CREATE UNIQUE INDEX "search_words_text_edition_key" ON "search_words"("text", "edition");
CREATE UNIQUE INDEX "search_documents_question_id_edition_key" ON "search_documents"("question_id", "edition");

-- DropIndex
DROP INDEX "search_terms_text_key";
DROP INDEX "search_words_text_key";
DROP INDEX "search_documents_question_id_key";

-- An index that grew by publishing alone, and that nobody has made yet: version 0, of no rules.
INSERT INTO "search_state" ("id", "version", "usual_length")
SELECT 1, 0, 1500
WHERE EXISTS (SELECT FROM "search_documents") AND NOT EXISTS (SELECT FROM "search_state");
