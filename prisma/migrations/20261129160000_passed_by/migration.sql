-- Who let the text go out that was hidden: never the one to put it back.
ALTER TABLE "public_versions" ADD COLUMN "passed_by_id" TEXT;
ALTER TABLE "public_versions" ADD CONSTRAINT "public_versions_passed_by_id_fkey" FOREIGN KEY ("passed_by_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

UPDATE "public_versions" v SET "passed_by_id" = (
  SELECT e."member_id" FROM "events" e
  WHERE e."question_id" = v."question_id" AND e."member_id" IS NOT NULL
    AND e."kind" IN ('published', 'public_version_proposed', 'publication_restored')
  ORDER BY e."id" DESC LIMIT 1
) WHERE v."state" = 'hidden';
