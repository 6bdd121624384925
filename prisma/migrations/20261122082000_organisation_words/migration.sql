-- AlterTable
ALTER TABLE "organisations" ADD COLUMN "guidance" TEXT;

-- CreateTable
CREATE TABLE "answer_templates" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_templates_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "answer_templates_organisation_id_idx" ON "answer_templates"("organisation_id");

-- AddForeignKey
ALTER TABLE "answer_templates" ADD CONSTRAINT "answer_templates_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;
