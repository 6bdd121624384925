-- AlterTable
ALTER TABLE "organisations" ADD COLUMN     "guidance_number" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "answer_templates" ADD COLUMN     "number" INTEGER NOT NULL DEFAULT 1;
