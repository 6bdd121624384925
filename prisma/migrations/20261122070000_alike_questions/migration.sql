-- Which questions are most like one another is kept beside the index, not found anew for every page. The
-- index of before has not compared them: the next start, or npm run search:index, does.

-- CreateTable
CREATE TABLE "search_alike" (
    "number" INTEGER NOT NULL,
    "others" INTEGER[],
    "likeness" INTEGER[],

    CONSTRAINT "search_alike_pkey" PRIMARY KEY ("number")
);

-- AddForeignKey
ALTER TABLE "search_alike" ADD CONSTRAINT "search_alike_number_fkey" FOREIGN KEY ("number") REFERENCES "search_documents"("number") ON DELETE CASCADE ON UPDATE CASCADE;
