-- When this server made a backup, and when it last tried one: for whoever has to rely on it.

-- CreateEnum
CREATE TYPE "BackupRunKind" AS ENUM ('backup', 'drill');

-- CreateTable
CREATE TABLE "backup_runs" (
    "id" BIGSERIAL NOT NULL,
    "kind" "BackupRunKind" NOT NULL,
    "began_at" TIMESTAMPTZ(3) NOT NULL,
    "ms" INTEGER NOT NULL,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "bytes" BIGINT NOT NULL DEFAULT 0,
    "opened" INTEGER NOT NULL DEFAULT 0,
    "fault" TEXT,

    CONSTRAINT "backup_runs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "backup_runs_kind_began_at_idx" ON "backup_runs"("kind", "began_at");
