-- What has to leave an edition that is still being made: whoever hides a question waits for nobody who makes it.

-- CreateTable
CREATE TABLE "search_pending" (
    "number" INTEGER NOT NULL,
    "edition" INTEGER NOT NULL,
    "terms" BYTEA NOT NULL,
    "words" BYTEA NOT NULL,

    CONSTRAINT "search_pending_pkey" PRIMARY KEY ("number")
);

-- CreateIndex
CREATE INDEX "search_pending_edition_idx" ON "search_pending"("edition");
