-- How many answers were given on which day, worked out by the clock (lib/figures/measure-days.ts).
CREATE TABLE "answered_days" (
    "day" DATE NOT NULL,
    "theme_id" TEXT NOT NULL,
    "waited" INTEGER NOT NULL,
    "answers" INTEGER NOT NULL,

    CONSTRAINT "answered_days_pkey" PRIMARY KEY ("day", "theme_id", "waited")
);

INSERT INTO "answered_days"
SELECT (a."approved_at" AT TIME ZONE 'Europe/Helsinki')::date, q."theme_id",
  CASE WHEN EXISTS (SELECT FROM "answers" e
      WHERE e."question_id" = a."question_id" AND e."approved_at" < a."approved_at") THEN -1
    ELSE least((a."approved_at" AT TIME ZONE 'Europe/Helsinki')::date
      - (q."received_at" AT TIME ZONE 'Europe/Helsinki')::date, 60) END,
  count(*)
FROM "answers" a JOIN "questions" q ON q."id" = a."question_id"
WHERE a."approved_at" >= now() - interval '90 days' GROUP BY 1, 2, 3;
