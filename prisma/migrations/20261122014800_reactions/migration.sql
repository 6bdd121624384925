-- CreateEnum
CREATE TYPE "ReactionKind" AS ENUM ('same', 'helped', 'not_quite');

-- CreateTable
CREATE TABLE "reactions" (
    "question_id" TEXT NOT NULL,
    "kind" "ReactionKind" NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "reactions_pkey" PRIMARY KEY ("question_id","kind")
);

-- AddForeignKey
ALTER TABLE "reactions" ADD CONSTRAINT "reactions_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "publications"("question_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A number of people is never below nothing, whoever writes it (Prisma's schema has no words for this).
ALTER TABLE "reactions" ADD CONSTRAINT "reactions_count_check" CHECK ("count" >= 0);
