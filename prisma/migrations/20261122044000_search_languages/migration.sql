-- Words of two languages that look alike are two; how long texts usually are is measured when the index
-- is made. The index of before does not know either: the next start, or npm run search:index, makes it anew.
DELETE FROM "search_state";

-- DropIndex
DROP INDEX "search_words_text_idx";

-- AlterTable
ALTER TABLE "search_state" ADD COLUMN     "usual_length" INTEGER NOT NULL;

-- AlterTable
ALTER TABLE "search_words" ADD COLUMN     "bare" TEXT;

-- CreateIndex
CREATE INDEX "search_words_bare_idx" ON "search_words" USING GIN ("bare" gin_trgm_ops);


