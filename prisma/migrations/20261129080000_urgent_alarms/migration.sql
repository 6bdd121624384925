-- A serious question whose asker said that it is urgent calls as an acute one does: where one waits by now, an
-- alarm stands, and the next round of jobs calls them.
INSERT INTO "alarms" ("id", "question_id", "kind", "raised_at")
SELECT replace(gen_random_uuid()::text, '-', ''), q."id", w."kind", q."changed_at"
FROM "questions" q
CROSS JOIN LATERAL (
  SELECT (CASE q."status" WHEN 'received' THEN 'moderator' ELSE 'professional' END)::"AlarmKind" AS "kind"
) w
WHERE q."urgent" AND q."risk" >= 2 AND q."status" NOT IN ('answered', 'closed')
  AND NOT EXISTS (
    SELECT FROM "alarms" a WHERE a."question_id" = q."id" AND a."kind" = w."kind"
  );
