-- AlterTable
ALTER TABLE "members" ADD COLUMN     "shortcuts" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "member_themes" (
    "member_id" TEXT NOT NULL,
    "theme_id" TEXT NOT NULL,

    CONSTRAINT "member_themes_pkey" PRIMARY KEY ("member_id","theme_id")
);

-- CreateIndex
CREATE INDEX "questions_visibility_status_theme_id_idx" ON "questions"("visibility", "status", "theme_id");

-- AddForeignKey
ALTER TABLE "member_themes" ADD CONSTRAINT "member_themes_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_themes" ADD CONSTRAINT "member_themes_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE CASCADE ON UPDATE CASCADE;
