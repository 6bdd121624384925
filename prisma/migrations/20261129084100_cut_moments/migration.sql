-- The order of what an asker wrote, before the moments go.
ALTER TABLE "thread_messages" ADD COLUMN "sequence" SERIAL NOT NULL,
ADD COLUMN "after_answers" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "feedback" ADD COLUMN "sequence" SERIAL NOT NULL;

UPDATE "thread_messages" m SET "sequence" = o."place", "after_answers" = (
  SELECT count(*) FROM "answers" a WHERE a."question_id" = m."question_id" AND a."approved_at" <= m."created_at")
FROM (SELECT "id", row_number() OVER (ORDER BY "created_at", "id") AS "place" FROM "thread_messages") o
WHERE o."id" = m."id";
UPDATE "feedback" f SET "sequence" = o."place"
FROM (SELECT "answer_id", row_number() OVER (ORDER BY "created_at", "answer_id") AS "place" FROM "feedback") o
WHERE o."answer_id" = f."answer_id";
SELECT setval(pg_get_serial_sequence('thread_messages', 'sequence'), (SELECT count(*) + 1 FROM "thread_messages"), false);
SELECT setval(pg_get_serial_sequence('feedback', 'sequence'), (SELECT count(*) + 1 FROM "feedback"), false);

ALTER TABLE "questions" ADD COLUMN "to_the_minute" BOOLEAN NOT NULL DEFAULT false;
CREATE INDEX "questions_to_the_minute_idx" ON "questions"("to_the_minute");
UPDATE "questions" SET "to_the_minute" = true WHERE "status" NOT IN ('answered', 'closed');

ALTER TABLE "purges" ALTER COLUMN "at" SET DEFAULT date_trunc('minute', CURRENT_TIMESTAMP);

-- Of what nobody has opened yet the minute stays; of the rest the day.
UPDATE "feedback" SET "created_at" = date_trunc('day', "created_at", 'Europe/Helsinki');
UPDATE "thread_messages" m SET "created_at" = date_trunc(
  CASE WHEN q."status" IN ('open', 'claimed', 'in_review') AND m."created_at" > now() - interval '48 hours' THEN 'minute' ELSE 'day' END,
  m."created_at", 'Europe/Helsinki')
FROM "questions" q WHERE q."id" = m."question_id";
UPDATE "events" e SET "created_at" = date_trunc(
  CASE WHEN q."status" NOT IN ('answered', 'closed') AND e."created_at" > now() - interval '48 hours' THEN 'minute' ELSE 'day' END,
  e."created_at", 'Europe/Helsinki')
FROM "questions" q WHERE q."id" = e."question_id" AND e."actor" = 'asker';
UPDATE "alarms" a SET
  "raised_at" = date_trunc(w."kept", a."raised_at", 'Europe/Helsinki'),
  "told_at" = date_trunc(w."kept", a."told_at", 'Europe/Helsinki')
FROM (SELECT "id", CASE WHEN "status" NOT IN ('answered', 'closed') THEN 'minute' ELSE 'day' END AS "kept" FROM "questions") w
WHERE w."id" = a."question_id";
UPDATE "questions" SET
  "received_at" = date_trunc(
    CASE WHEN "status" = 'received' AND "received_at" > now() - interval '48 hours' THEN 'minute' ELSE 'day' END,
    "received_at", 'Europe/Helsinki'),
  "changed_at" = date_trunc(CASE WHEN "status" NOT IN ('answered', 'closed') THEN 'minute' ELSE 'day' END, "changed_at", 'Europe/Helsinki'),
  "last_event_at" = date_trunc(CASE WHEN "status" NOT IN ('answered', 'closed') THEN 'minute' ELSE 'day' END, "last_event_at", 'Europe/Helsinki');
