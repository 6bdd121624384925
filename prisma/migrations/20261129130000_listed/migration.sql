-- By what lists are read, beside each published answer.
ALTER TABLE "published_answers" ADD COLUMN "theme_id" TEXT,
ADD COLUMN "language" TEXT,
ADD COLUMN "published_at" DATE,
ADD COLUMN "sequence" INTEGER;

UPDATE "published_answers" a
SET "theme_id" = p."theme_id", "language" = p."language", "published_at" = p."published_at", "sequence" = p."sequence"
FROM "publications" p WHERE p."question_id" = a."question_id";

ALTER TABLE "published_answers" ALTER COLUMN "theme_id" SET NOT NULL,
ALTER COLUMN "language" SET NOT NULL,
ALTER COLUMN "published_at" SET NOT NULL,
ALTER COLUMN "sequence" SET NOT NULL;

-- Processes of the version before write answers without it, and move a publication alone.
CREATE FUNCTION "list_published_answer"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT p."theme_id", p."language", p."published_at", p."sequence"
    INTO NEW."theme_id", NEW."language", NEW."published_at", NEW."sequence"
    FROM "publications" p WHERE p."question_id" = NEW."question_id";
  RETURN NEW;
END $$;
CREATE TRIGGER "list_published_answer" BEFORE INSERT ON "published_answers"
FOR EACH ROW WHEN (NEW."sequence" IS NULL) EXECUTE FUNCTION "list_published_answer"();

CREATE FUNCTION "move_published_answers"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "published_answers" SET "theme_id" = NEW."theme_id", "language" = NEW."language"
    WHERE "question_id" = NEW."question_id";
  RETURN NULL;
END $$;
CREATE TRIGGER "move_published_answers" AFTER UPDATE ON "publications"
FOR EACH ROW WHEN (NEW."theme_id" <> OLD."theme_id" OR NEW."language" <> OLD."language")
EXECUTE FUNCTION "move_published_answers"();

CREATE INDEX "published_answers_role_newest_idx" ON "published_answers"("role", "language", "published_at" DESC, "sequence" DESC);
CREATE INDEX "published_answers_theme_newest_idx" ON "published_answers"("theme_id", "role", "language", "published_at" DESC, "sequence" DESC);
CREATE INDEX "published_answers_organisation_newest_idx" ON "published_answers"("organisation_id", "role", "language", "published_at" DESC, "sequence" DESC);
CREATE INDEX "published_answers_both_newest_idx" ON "published_answers"("organisation_id", "theme_id", "role", "language", "published_at" DESC, "sequence" DESC);

-- The order in which everything came out, for machines; two questions at one place would hide each other.
CREATE UNIQUE INDEX "publications_sequence_key" ON "publications"("sequence");

-- How many are published, for each choice of a list.
CREATE TABLE "published_counts" (
    "theme_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "questions" INTEGER NOT NULL,
    "answers" INTEGER NOT NULL,

    CONSTRAINT "published_counts_pkey" PRIMARY KEY ("theme_id", "organisation_id", "role", "language")
);

CREATE INDEX "published_counts_organisation_id_role_idx" ON "published_counts"("organisation_id", "role");
CREATE INDEX "published_counts_theme_id_role_idx" ON "published_counts"("theme_id", "role");

-- What the counts should say.
CREATE FUNCTION "count_published"() RETURNS SETOF "published_counts" LANGUAGE sql STABLE AS $$
  SELECT coalesce("theme_id", ''), coalesce("organisation_id", ''), coalesce("role"::text, ''), "language",
    count(DISTINCT "question_id")::int, count(*)::int
  FROM "published_answers" GROUP BY "language", CUBE ("theme_id", "organisation_id", "role")
$$;

INSERT INTO "published_counts" SELECT * FROM "count_published"();
