-- Which save of a tab wrote a draft as it stands: whose answer was lost meets no conflict with itself.
ALTER TABLE "answers" ADD COLUMN "draft_save" TEXT;
