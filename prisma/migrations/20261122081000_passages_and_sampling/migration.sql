-- AlterTable
ALTER TABLE "reviews" ADD COLUMN "sealed_passages" BYTEA;

-- AlterTable
ALTER TABLE "organisations" ADD COLUMN "review_percent" INTEGER NOT NULL DEFAULT 100;
