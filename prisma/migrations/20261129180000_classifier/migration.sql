-- What an operator's own classifier said of a text, until a person has weighed it, and what was counted of it.

-- CreateTable
CREATE TABLE "classifier_verdicts" (
    "writing_id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "asked_on" DATE NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "shadow" BOOLEAN NOT NULL DEFAULT true,
    "level" INTEGER,
    "risk" INTEGER,
    "from" INTEGER,
    "to" INTEGER,

    CONSTRAINT "classifier_verdicts_pkey" PRIMARY KEY ("writing_id")
);

-- CreateTable
CREATE TABLE "classifier_counts" (
    "day" DATE NOT NULL,
    "what" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "classifier_counts_pkey" PRIMARY KEY ("day","what")
);

-- CreateIndex
CREATE INDEX "classifier_verdicts_question_id_idx" ON "classifier_verdicts"("question_id");

-- CreateIndex
CREATE INDEX "classifier_verdicts_asked_on_idx" ON "classifier_verdicts"("asked_on");

-- AddForeignKey
ALTER TABLE "classifier_verdicts" ADD CONSTRAINT "classifier_verdicts_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;
