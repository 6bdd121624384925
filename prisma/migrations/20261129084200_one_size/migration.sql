-- What was sealed until now tells its length to the nearest 64 bytes, until upkeep has filled it up.
ALTER TABLE "questions" ADD COLUMN "filling" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "questions" ALTER COLUMN "filling" SET DEFAULT 1;

CREATE INDEX "questions_filling_idx" ON "questions"("filling");
