-- Which request for support a note answers.
ALTER TABLE "staff_notes" ADD COLUMN "reply_to_id" TEXT;

ALTER TABLE "staff_notes" ADD CONSTRAINT "staff_notes_reply_to_id_fkey" FOREIGN KEY ("reply_to_id") REFERENCES "staff_notes"("id") ON DELETE SET NULL ON UPDATE CASCADE;
