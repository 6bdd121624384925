-- CreateEnum
CREATE TYPE "PublicVersionState" AS ENUM ('editing', 'waiting', 'proposed', 'declined', 'hidden');

-- CreateEnum
CREATE TYPE "NotPublishedReason" AS ENUM ('identifying', 'duplicate', 'harmful', 'other');

-- CreateEnum
CREATE TYPE "HiddenReason" AS ENUM ('identifying', 'harmful', 'wrong', 'asked', 'other');

-- CreateTable
CREATE TABLE "public_versions" (
    "question_id" TEXT NOT NULL,
    "state" "PublicVersionState" NOT NULL,
    "number" INTEGER NOT NULL DEFAULT 1,
    "digest" TEXT,
    "marks" INTEGER NOT NULL DEFAULT 0,
    "left" INTEGER NOT NULL DEFAULT 0,
    "not_published_reason" "NotPublishedReason",
    "hidden_reason" "HiddenReason",
    "sealed_words" BYTEA,
    "member_id" TEXT,

    CONSTRAINT "public_versions_pkey" PRIMARY KEY ("question_id")
);

-- CreateTable
CREATE TABLE "public_version_editors" (
    "question_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "saved_number" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "public_version_editors_pkey" PRIMARY KEY ("question_id","member_id")
);

-- CreateTable
CREATE TABLE "public_version_texts" (
    "id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "sealed_text" BYTEA NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "public_version_texts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published_follow_ups" (
    "message_id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "place" INTEGER NOT NULL,

    CONSTRAINT "published_follow_ups_pkey" PRIMARY KEY ("message_id")
);

-- AlterTable
ALTER TABLE "published_answers" ADD COLUMN "place" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "public_version_editors_member_id_idx" ON "public_version_editors"("member_id");

-- CreateIndex
CREATE INDEX "public_version_texts_question_id_kept_at_idx" ON "public_version_texts"("question_id", "kept_at");

-- CreateIndex
CREATE INDEX "public_version_texts_member_id_idx" ON "public_version_texts"("member_id");

-- CreateIndex
CREATE INDEX "published_follow_ups_question_id_idx" ON "published_follow_ups"("question_id");

-- AddForeignKey
ALTER TABLE "public_versions" ADD CONSTRAINT "public_versions_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "public_versions" ADD CONSTRAINT "public_versions_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "public_version_editors" ADD CONSTRAINT "public_version_editors_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "public_versions"("question_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "public_version_editors" ADD CONSTRAINT "public_version_editors_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "public_version_texts" ADD CONSTRAINT "public_version_texts_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "public_versions"("question_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "public_version_texts" ADD CONSTRAINT "public_version_texts_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_follow_ups" ADD CONSTRAINT "published_follow_ups_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "publications"("question_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The answers that are out keep their order.
UPDATE "published_answers" a SET "place" = o."place"
FROM (
  SELECT "answer_id", (row_number() OVER (PARTITION BY "question_id" ORDER BY "answered_at", "answer_id") - 1)::int AS "place"
  FROM "published_answers"
) o
WHERE o."answer_id" = a."answer_id";

-- A public version that one person had laid before its asker is read by a second one first.
INSERT INTO "public_versions" ("question_id", "state")
SELECT "id", (CASE WHEN "sealed_change_wish" IS NULL THEN 'waiting' ELSE 'editing' END)::"PublicVersionState"
FROM "questions" WHERE "sealed_public_draft" IS NOT NULL;

INSERT INTO "public_version_editors" ("question_id", "member_id")
SELECT DISTINCT ON (e."question_id") e."question_id", e."member_id"
FROM "events" e
JOIN "public_versions" v ON v."question_id" = e."question_id"
WHERE e."kind" = 'public_version_proposed' AND e."member_id" IS NOT NULL
ORDER BY e."question_id", e."id" DESC;

UPDATE "questions" SET "proposed_at" = NULL WHERE "proposed_at" IS NOT NULL;
