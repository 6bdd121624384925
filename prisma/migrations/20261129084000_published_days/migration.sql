-- The order in which questions came out, before the moments go.
ALTER TABLE "publications" ADD COLUMN "sequence" SERIAL NOT NULL,
ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

UPDATE "publications" p SET "sequence" = o."place"
FROM (SELECT "question_id", row_number() OVER (ORDER BY "published_at", "question_id") AS "place" FROM "publications") o
WHERE o."question_id" = p."question_id";

SELECT setval(pg_get_serial_sequence('publications', 'sequence'), (SELECT count(*) + 1 FROM "publications"), false);

DROP INDEX "publications_theme_id_language_published_at_question_id_idx";
DROP INDEX "publications_language_published_at_question_id_idx";

ALTER TABLE "publications"
ALTER COLUMN "published_at" TYPE DATE USING ("published_at" AT TIME ZONE 'Europe/Helsinki')::date,
ALTER COLUMN "updated_at" TYPE DATE USING ("updated_at" AT TIME ZONE 'Europe/Helsinki')::date;

CREATE INDEX "publications_theme_newest_idx" ON "publications"("theme_id", "language", "published_at" DESC, "sequence" DESC);
CREATE INDEX "publications_newest_idx" ON "publications"("language", "published_at" DESC, "sequence" DESC);
