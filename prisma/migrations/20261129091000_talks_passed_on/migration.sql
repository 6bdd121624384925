-- AlterTable
ALTER TABLE "check_ins" ADD COLUMN "passed_on" BOOLEAN NOT NULL DEFAULT false;
