-- AlterTable
ALTER TABLE "receipts" ADD COLUMN "returned" BOOLEAN NOT NULL DEFAULT false;
