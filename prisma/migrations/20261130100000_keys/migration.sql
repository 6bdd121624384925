-- The receipt of one question becomes a key that may hold several things. Locators and hashes stay as they are:
-- every key ever given goes on working.
ALTER TABLE "receipts" RENAME TO "keys";

ALTER TABLE "keys" ADD COLUMN "id" TEXT NOT NULL DEFAULT replace(gen_random_uuid()::text, '-', '');

-- CreateTable
CREATE TABLE "key_holds" (
    "kind" TEXT NOT NULL,
    "target_id" TEXT NOT NULL,
    "key_id" TEXT NOT NULL,
    "question_id" TEXT,
    "seen" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "key_holds_pkey" PRIMARY KEY ("kind","target_id"),
    CONSTRAINT "key_holds_target_named" CHECK (
        "question_id" IS NOT DISTINCT FROM CASE "kind" WHEN 'question' THEN "target_id" END)
);

INSERT INTO "key_holds" ("kind", "target_id", "key_id", "question_id")
SELECT 'question', "question_id", "id", "question_id" FROM "keys";

ALTER TABLE "keys" DROP CONSTRAINT "receipts_pkey",
DROP COLUMN "question_id",
ALTER COLUMN "id" DROP DEFAULT,
ADD CONSTRAINT "keys_pkey" PRIMARY KEY ("id");

ALTER INDEX "receipts_locator_key" RENAME TO "keys_locator_key";

-- CreateIndex
CREATE UNIQUE INDEX "key_holds_question_id_key" ON "key_holds"("question_id");

-- CreateIndex
CREATE INDEX "key_holds_key_id_idx" ON "key_holds"("key_id");

-- AddForeignKey
ALTER TABLE "key_holds" ADD CONSTRAINT "key_holds_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "keys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_holds" ADD CONSTRAINT "key_holds_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A browser has a key open, and with it all that the key holds.
ALTER TABLE "asker_sessions" ADD COLUMN "key_id" TEXT,
ALTER COLUMN "question_id" DROP NOT NULL,
DROP CONSTRAINT "asker_sessions_question_id_fkey";

UPDATE "asker_sessions" s SET "key_id" = h."key_id" FROM "key_holds" h WHERE h."question_id" = s."question_id";

ALTER TABLE "asker_sessions" ALTER COLUMN "key_id" SET NOT NULL;

-- CreateIndex
CREATE INDEX "asker_sessions_key_id_idx" ON "asker_sessions"("key_id");

-- AddForeignKey
ALTER TABLE "asker_sessions" ADD CONSTRAINT "asker_sessions_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "keys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asker_sessions" ADD CONSTRAINT "asker_sessions_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A key that holds nothing any more goes, whoever ended the last thing. Held first, so that of two that end the
-- last two things at once the second one sees what the first did.
CREATE FUNCTION "end_empty_key"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM "keys" WHERE "id" = OLD."key_id" FOR UPDATE;
    DELETE FROM "keys" k WHERE k."id" = OLD."key_id"
        AND NOT EXISTS (SELECT FROM "key_holds" h WHERE h."key_id" = k."id");
    RETURN NULL;
END $$;

CREATE TRIGGER "end_empty_key" AFTER DELETE ON "key_holds"
FOR EACH ROW EXECUTE FUNCTION "end_empty_key"();

-- Processes of the version before go on reading and writing receipts, and open browsers by a question.
CREATE VIEW "receipts" AS
SELECT h."question_id", k."locator", k."secret_hash", k."returned"
FROM "keys" k JOIN "key_holds" h ON h."key_id" = k."id" WHERE h."kind" = 'question';

CREATE FUNCTION "write_receipt"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    key TEXT := replace(gen_random_uuid()::text, '-', '');
BEGIN
    IF TG_OP = 'UPDATE' THEN
        UPDATE "keys" SET "returned" = NEW."returned"
        WHERE "locator" = OLD."locator" AND "returned" <> NEW."returned";
        IF FOUND THEN RETURN NEW; END IF;
        RETURN NULL;
    END IF;
    INSERT INTO "keys" ("id", "locator", "secret_hash", "returned")
    VALUES (key, NEW."locator", NEW."secret_hash", coalesce(NEW."returned", false));
    INSERT INTO "key_holds" ("kind", "target_id", "key_id", "question_id")
    VALUES ('question', NEW."question_id", key, NEW."question_id");
    RETURN NEW;
END $$;

CREATE TRIGGER "write_receipt" INSTEAD OF INSERT OR UPDATE ON "receipts"
FOR EACH ROW EXECUTE FUNCTION "write_receipt"();

CREATE FUNCTION "open_key_by_question"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW."key_id" := coalesce(NEW."key_id",
        (SELECT h."key_id" FROM "key_holds" h WHERE h."question_id" = NEW."question_id"));
    RETURN NEW;
END $$;

CREATE TRIGGER "open_key_by_question" BEFORE INSERT ON "asker_sessions"
FOR EACH ROW EXECUTE FUNCTION "open_key_by_question"();
