-- What somebody may do follows from a stage for each capability, no longer from being in training or not. Everybody
-- begins with what they may do today: nobody gains or loses a right (tests/prisma/migrations/stages.test.ts).
CREATE TYPE "Capability" AS ENUM ('answer', 'review', 'chat', 'guide', 'moderate', 'write');

CREATE TYPE "Stage" AS ENUM ('learner', 'reviewed', 'independent', 'professional', 'paused', 'ended');

CREATE TABLE "member_capabilities" (
    "member_id" TEXT NOT NULL,
    "capability" "Capability" NOT NULL,
    "stage" "Stage" NOT NULL,
    "before" "Stage",
    "since" TIMESTAMPTZ(3) NOT NULL,
    "moved_by_id" TEXT,

    CONSTRAINT "member_capabilities_pkey" PRIMARY KEY ("member_id","capability"),
    CONSTRAINT "member_capabilities_before" CHECK (
        CASE WHEN "stage" IN ('paused', 'ended') THEN "before" IS NOT NULL AND "before" NOT IN ('paused', 'ended')
        ELSE "before" IS NULL END)
);

CREATE INDEX "member_capabilities_moved_by_id_idx" ON "member_capabilities"("moved_by_id");

ALTER TABLE "member_capabilities" ADD CONSTRAINT "member_capabilities_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "member_capabilities" ADD CONSTRAINT "member_capabilities_moved_by_id_fkey" FOREIGN KEY ("moved_by_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

INSERT INTO "member_capabilities" ("member_id", "capability", "stage", "since")
SELECT "id", 'answer'::"Capability", CASE WHEN "in_training" THEN 'learner' ELSE 'independent' END::"Stage", "created_at"
FROM "members" WHERE "role" = 'volunteer'
UNION ALL
SELECT "id", 'answer'::"Capability", CASE WHEN "in_training" THEN 'learner' ELSE 'professional' END::"Stage", "created_at"
FROM "members" WHERE "role" = 'professional'
UNION ALL
-- Whose profession it is reads the answers of others today too while in training.
SELECT "id", 'review'::"Capability", 'professional'::"Stage", "created_at" FROM "members" WHERE "role" = 'professional'
UNION ALL
SELECT "id", 'review'::"Capability", 'independent'::"Stage", "created_at" FROM "members" WHERE "role" = 'moderator'
UNION ALL
SELECT "id", 'moderate'::"Capability", 'independent'::"Stage", "created_at" FROM "members" WHERE "role" = 'moderator';
