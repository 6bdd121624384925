-- AlterTable
ALTER TABLE "questions" ADD COLUMN "original_replaced_at" TIMESTAMPTZ(3);
