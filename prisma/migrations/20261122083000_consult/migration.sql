-- CreateEnum
CREATE TYPE "NoteKind" AS ENUM ('note', 'request', 'concern', 'settled');

-- CreateTable
CREATE TABLE "staff_notes" (
    "id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "kind" "NoteKind" NOT NULL,
    "sealed_body" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "staff_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_mentions" (
    "note_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_mentions_pkey" PRIMARY KEY ("note_id","member_id")
);

-- CreateTable
CREATE TABLE "safety_concerns" (
    "question_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "safety_concerns_pkey" PRIMARY KEY ("question_id")
);

-- CreateTable
CREATE TABLE "concern_readers" (
    "question_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "concern_readers_pkey" PRIMARY KEY ("question_id","member_id")
);

-- CreateIndex
CREATE INDEX "staff_notes_question_id_idx" ON "staff_notes"("question_id");

-- CreateIndex
CREATE INDEX "staff_mentions_member_id_seen_at_idx" ON "staff_mentions"("member_id", "seen_at");

-- CreateIndex
CREATE INDEX "safety_concerns_settled_at_idx" ON "safety_concerns"("settled_at");

-- AddForeignKey
ALTER TABLE "staff_notes" ADD CONSTRAINT "staff_notes_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_notes" ADD CONSTRAINT "staff_notes_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_mentions" ADD CONSTRAINT "staff_mentions_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "staff_notes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_mentions" ADD CONSTRAINT "staff_mentions_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "safety_concerns" ADD CONSTRAINT "safety_concerns_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "safety_concerns" ADD CONSTRAINT "safety_concerns_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concern_readers" ADD CONSTRAINT "concern_readers_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "safety_concerns"("question_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concern_readers" ADD CONSTRAINT "concern_readers_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
