-- AlterEnum
ALTER TYPE "DeskNoticeKind" ADD VALUE 'wants_to_talk';

-- AlterTable
ALTER TABLE "organisations" ADD COLUMN     "support_contact" TEXT,
ADD COLUMN     "support_member_id" TEXT;

-- AlterTable
ALTER TABLE "members" ADD COLUMN     "data_key" BYTEA;

-- AlterTable
ALTER TABLE "desk_notices" ALTER COLUMN "question_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "check_ins" (
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "sealed_feeling" BYTEA NOT NULL,
    "sealed_note" BYTEA,
    "shared_with_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "check_ins_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "check_ins_member_id_created_at_idx" ON "check_ins"("member_id", "created_at");

-- CreateIndex
CREATE INDEX "check_ins_shared_with_id_idx" ON "check_ins"("shared_with_id");

-- AddForeignKey
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_support_member_id_fkey" FOREIGN KEY ("support_member_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_shared_with_id_fkey" FOREIGN KEY ("shared_with_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;
