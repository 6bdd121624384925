-- CreateTable
CREATE TABLE "gone_addresses" (
    "question_id" TEXT NOT NULL,

    CONSTRAINT "gone_addresses_pkey" PRIMARY KEY ("question_id")
);

-- Whoever withdrew a whole question wanted all of it gone; only hiding it was offered then.
INSERT INTO "gone_addresses" ("question_id")
SELECT "id" FROM "questions" WHERE "closed_reason" = 'withdrawn' AND "visibility" <> 'private';
DELETE FROM "questions" WHERE "closed_reason" = 'withdrawn';

-- AlterEnum
CREATE TYPE "ClosedReason_new" AS ENUM ('declined', 'expired');
ALTER TABLE "questions" ALTER COLUMN "closed_reason" TYPE "ClosedReason_new" USING ("closed_reason"::text::"ClosedReason_new");
ALTER TYPE "ClosedReason" RENAME TO "ClosedReason_old";
ALTER TYPE "ClosedReason_new" RENAME TO "ClosedReason";
DROP TYPE "ClosedReason_old";
