-- Jobs know by themselves how often they have been tried and when they are next.

-- AlterTable
ALTER TABLE "notice_channels" DROP COLUMN "failures",
DROP COLUMN "next_at";

-- AlterTable
ALTER TABLE "desk_notices" DROP COLUMN "failures";

-- CreateIndex
CREATE INDEX "desk_notices_member_id_idx" ON "desk_notices"("member_id");

-- CreateTable
CREATE UNLOGGED TABLE "demo_mails" (
    "id" BIGSERIAL NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "demo_mails_pkey" PRIMARY KEY ("id")
);
